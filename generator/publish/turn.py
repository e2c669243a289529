"""Taking turns: of two pushes at once the second waits, and says so."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.publish.say import Say


@contextmanager
def turn(path: Path, what: str, say: Say) -> Iterator[int]:
    """Hold the lock file `path`, waiting for whoever holds it; yields its descriptor.

    A process that is given the descriptor holds the lock too: should this one be killed, the next
    in turn still waits for what it had started. The system frees the lock when all have ended.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"{what} is under way; waiting for it to end ...")
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield descriptor
    finally:
        os.close(descriptor)
