"""Says on stderr which step runs, but only once a step takes long enough to wonder."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

PATIENCE = 2.0  # seconds


@contextmanager
def step(name: str) -> Iterator[None]:
    """Print `name …` to stderr if the block runs for more than two seconds."""
    timer = threading.Timer(PATIENCE, print, [f"{name} …"], {"file": sys.stderr, "flush": True})
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
