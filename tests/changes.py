"""Small changes to plain data, to be named in tables of cases."""

from collections.abc import Callable
from typing import Any

Change = Callable[[Any], object]


def put(*way: str | int, value: object) -> Change:
    """Put a value at the end of a way of keys and positions."""
    return lambda data: _inner(data, way[:-1]).__setitem__(way[-1], value)


def drop(*way: str | int) -> Change:
    """Take away what stands at the end of a way."""
    return lambda data: _inner(data, way[:-1]).__delitem__(way[-1])


def add(*way: str | int, value: object) -> Change:
    """Add a value to the end of the list at the end of a way."""
    return lambda data: _inner(data, way).append(value)


def move(old: str, new: str) -> Change:
    """Call a file by another name."""
    return lambda data: data.update({new: data.pop(old)})


def both(*changes: Change) -> Change:
    """Several changes, one after the other."""

    def change(data: Any) -> None:
        for one in changes:
            one(data)

    return change


def _inner(data: Any, way: tuple[str | int, ...]) -> Any:
    for step in way:
        data = data[step]
    return data
