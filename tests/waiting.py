"""Waiting for what must happen, however slow the machine."""

import time
from collections.abc import Callable

LONGEST = 300.0
"""Seconds until something must have happened; only what never happens takes so long."""
LONGEST_IN_BROWSERS = LONGEST * 1000
"""The same in milliseconds, as browsers count."""


def until(happened: Callable[[], bool]) -> None:
    """Wait until something is so; AssertionError if it never is."""
    end = time.monotonic() + LONGEST
    while not happened():
        assert time.monotonic() < end, "it never happened"
        time.sleep(0.02)
