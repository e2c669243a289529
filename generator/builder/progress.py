"""Says on stderr which step runs, but only once a step takes long enough to wonder.

A long step is a bar with the time that is left on a terminal, and lines now and then in a log.
"""

import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

import click

from generator.builder.timings import timed

T = TypeVar("T")
PATIENCE = 2.0  # seconds
EVERY = 30.0  # seconds between two lines of a log
MANY = 10  # what is done in fewer pieces needs no bar


@contextmanager
def step(name: str) -> Iterator[None]:
    """Print `name …` to stderr if the block runs for more than two seconds; note its time."""
    timer = threading.Timer(PATIENCE, _say, [f"{name} …"])
    timer.daemon = True
    timer.start()
    try:
        with timed(name):
            yield
    finally:
        timer.cancel()


def counted(
    name: str, pieces: Iterable[T], total: int, clock: Callable[[], float] = time.monotonic
) -> Iterator[T]:
    """The pieces of a step, as each is done; says how far it is and how long it may go on."""
    if total >= MANY and sys.stderr.isatty():
        with click.progressbar(pieces, total, f"{name}:", file=sys.stderr) as bar, timed(name):
            yield from bar
        return
    with step(name):
        yield from _logged(name, pieces, total, clock)


def _logged(name: str, pieces: Iterable[T], total: int, clock: Callable[[], float]) -> Iterator[T]:
    begun = said = clock()
    for done, piece in enumerate(pieces, 1):
        yield piece
        now = clock()
        if now - said >= EVERY and done < total:
            said = now
            left = (now - begun) / done * (total - done)
            _say(f"{name}: {done} done, about {_duration(left)} left")


def _duration(seconds: float) -> str:
    return f"{seconds / 60:.0f} min" if seconds >= 90 else f"{seconds:.0f} s"


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)
