"""A record whose parts are made when somebody asks for one that isn't known yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeVar, cast

T = TypeVar("T")
_MAKE = "_make"


def later(kind: type[T], known: Mapping[str, object], make: Callable[[], T]) -> T:
    """A record of `kind` with the attributes `known`; any other is that of what `make` gives.

    `make` is called once at most; from then on the record is one as any other of its kind. A
    field that isn't known must have no default, as that would stand for it.
    """
    record = object.__new__(_waiting(cast(Any, kind)))
    vars(record).update(known, **{_MAKE: make})
    return cast(T, record)


def once(make: Callable[[], T]) -> Callable[[], T]:
    """The same, made by the first call alone, which lets go of what it is made from."""
    found: list[T] = []
    waiting = [make]

    def give() -> T:
        if waiting:
            found.append(waiting[0]())
            waiting.clear()
        return found[0]

    return give


def waits(record: object) -> bool:
    """Whether a part of the record that wasn't known has never been asked for."""
    return _MAKE in vars(record)


def _completed(record: Any) -> Any:
    """The record, with all its parts."""
    if make := vars(record).get(_MAKE):
        whole = make()
        vars(record).pop(_MAKE, None)
        for name, value in vars(whole).items():
            vars(record).setdefault(name, value)
        object.__setattr__(record, "__class__", type(whole))
    return record


@cache
def _waiting(kind: type[Any]) -> type[Any]:
    """The class of records of a kind that are still to be made."""

    def ask(record: Any, name: str) -> Any:
        if name.startswith("__"):  # of Python's own; asked for to see whether it is there
            raise AttributeError(name)
        return getattr(_completed(record), name)

    ways: dict[str, Any] = {
        "__getattr__": ask,
        "__eq__": lambda record, other: _completed(record) == other,
        "__hash__": lambda record: hash(_completed(record)),
        "__repr__": lambda record: repr(_completed(record)),
        "__reduce_ex__": lambda record, protocol: _completed(record).__reduce_ex__(protocol),
    }
    return type(kind.__name__, (kind,), ways)
