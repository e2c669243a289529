"""Keeps two builds from working on the same folder."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.builder.fault import BuildError


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold the lock file at `path`; raises BuildError at once if another build holds it.

    The system lets go of the lock when a build dies, so no stale lock stays behind.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BuildError(
                f"another build is running in {path.parent}; wait for it to end, or stop it"
            ) from None
        yield
