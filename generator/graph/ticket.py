"""A ticket for what a task makes: whoever has it may load that, in another process, too."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, NoReturn, TypeVar

from generator.graph.store import Store
from generator.graph.task import current, keeping, kept

T = TypeVar("T")


class LostError(Exception):
    """It is no longer kept, and only the process that gave the ticket can make it."""


@dataclass(frozen=True)
class Ticket(Generic[T]):
    """What `store` keeps of a task; where it is gone, `make` gives it, or there is LostError."""

    store: Store
    task: str
    inputs: tuple[str | bytes, ...]
    make: Callable[[], T] | None

    def __call__(self) -> T:
        """Load it, each time anew."""
        with keeping(self.store):
            return kept(self.task, self.inputs, self.make or self._lost)

    def __reduce__(self) -> tuple[object, ...]:
        return Ticket, (self.store, self.task, self.inputs, None)

    def _lost(self) -> NoReturn:
        raise LostError(self.task)


def ticket(task: str, inputs: Iterable[str | bytes], make: Callable[[], T]) -> Callable[[], T]:
    """As `kept`, but only when it is called."""
    store = current()
    return Ticket(store, task, tuple(inputs), make) if store else make
