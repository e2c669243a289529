"""Where the time of a build went, step by step: for whoever makes a build quicker."""

from __future__ import annotations

import resource
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path

REST = "All else"
STATUS = Path("/proc/self/status")
HEAD = f"{'seconds':>9} {'MB':>7}  step"


@dataclass(frozen=True)
class Timed:
    """A step that is done: its seconds, and the most bytes that this process had held by its end.

    What other processes took for it, which it waited for, is in the seconds alone.
    """

    name: str
    seconds: float
    memory: int

    def __str__(self) -> str:
        """A line for people, which `read_timings` reads again."""
        return f"{self.seconds:>9.3f} {self.memory / 1e6:>7.0f}  {self.name}"


@dataclass
class Timings:
    """The steps of a build, in their order; `clock` gives seconds."""

    clock: Callable[[], float] = time.monotonic
    steps: list[Timed] = field(default_factory=list)

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        """Take the time of the block, which no other such block is in."""
        begun = self.clock()
        yield
        self.steps.append(Timed(name, self.clock() - begun, _most_memory()))

    def table(self, whole: float) -> str:
        """A line a step, and one for all that is in none of them; `whole` is in seconds."""
        rest = whole - sum(step.seconds for step in self.steps)
        return "\n".join([HEAD, *map(str, [*self.steps, Timed(REST, rest, _most_memory())])])


def read_timings(output: str) -> list[Timed]:
    """The steps of a table that stands in what a build has said; none where it holds no table."""
    _, _, table = output.partition(f"{HEAD}\n")
    found = [line.split(maxsplit=2) for line in table.splitlines()]
    return [
        Timed(name, float(seconds), int(megabytes) * 1_000_000)
        for seconds, megabytes, name in found
    ]


_NOTED: ContextVar[Timings | None] = ContextVar("timings", default=None)


@contextmanager
def noting_timings() -> Iterator[Timings]:
    """Within the block, each step is noted in what the block is given."""
    token = _NOTED.set(timings := Timings())
    try:
        yield timings
    finally:
        _NOTED.reset(token)


def timed(name: str) -> AbstractContextManager[None]:
    """Note the time of a block of that name, if anybody wants to know it."""
    timings = _NOTED.get()
    return timings.timed(name) if timings else nullcontext()


def _most_memory() -> int:
    """The most that this program has held, as Linux tells it; elsewhere what `getrusage` says.

    The latter counts in what the process held that has started this one.
    """
    if STATUS.exists():
        [line] = (line for line in STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024  # macOS counts bytes
