"""Runs a pure task, or takes what it made from the same inputs before."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from generator.graph.store import Store

T = TypeVar("T")
_STORE: ContextVar[Store | None] = ContextVar("store", default=None)


@contextmanager
def keeping(store: Store | None) -> Iterator[None]:
    """Within the block, what tasks make is kept in `store`; with None, nothing is."""
    token = _STORE.set(store)
    try:
        yield
    finally:
        _STORE.reset(token)


def kept(task: str, inputs: Iterable[str | bytes], make: Callable[[], T]) -> T:
    """What `make` gives, which depends on nothing but `inputs`, the program and the task's name."""
    inputs = list(inputs)
    if (known := recalled(task, inputs)) is not None:
        result: T = known[0]
        return result
    result = make()
    remember(task, inputs, result)
    return result


def recalled(task: str, inputs: Iterable[str | bytes]) -> tuple[Any] | None:
    """What was remembered of the task and these inputs, alone in a tuple; None if nothing was."""
    store = _STORE.get()
    content = store.get(entry_name(store, task, inputs)) if store else None
    return None if content is None else (pickle.loads(content),)


def remember(task: str, inputs: Iterable[str | bytes], result: object) -> None:
    """Keep what the task has made of these inputs."""
    if store := _STORE.get():
        store.put(entry_name(store, task, inputs), pickle.dumps(result, pickle.HIGHEST_PROTOCOL))


def noted(task: str, inputs: Iterable[str | bytes]) -> bool:
    """Whether `note` was called with the same, which says that the task makes nothing of them."""
    store = _STORE.get()
    return store is not None and store.get(entry_name(store, task, inputs)) is not None


def note(task: str, inputs: Iterable[str | bytes]) -> None:
    """Keep that a task was run with these inputs and made nothing."""
    if store := _STORE.get():
        store.put(entry_name(store, task, inputs), b"")


def current() -> Store | None:
    """The store that holds now, to be handed to another process."""
    return _STORE.get()


def entry_name(store: Store, task: str, inputs: Iterable[str | bytes]) -> str:
    """Under what the store keeps that the task has made: a digest of all that goes into it."""
    program = store.program
    whole = hashlib.sha256(f"{len(program)} {program}{len(task)} {task}".encode())
    for part in inputs:
        raw = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        whole.update(f"\0{len(raw)} ".encode() + raw)
    return whole.hexdigest()
