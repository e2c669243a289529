"""What a run of programs leaves behind: processes, known by a mark in their surroundings."""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from pathlib import Path

MARK = "MINSHENG_RUN"
"""The name in the surroundings whose value all processes of a run have."""
LONGEST = 30.0
"""Seconds that what was told to end may take for it."""
PROCESSES = Path("/proc")


def left_processes(mark: str) -> dict[int, str]:
    """The command line of each other process of the run, by its id; none without Linux' /proc."""
    sought = f"{MARK}={mark}".encode()
    found = {}
    for folder in PROCESSES.glob("[0-9]*"):
        with suppress(OSError):  # it has ended, or is another user's
            words = (folder / "environ").read_bytes().split(b"\0")
            command = (
                (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
            )
            if sought in words and command and int(folder.name) != os.getpid():
                found[int(folder.name)] = command.strip()
    return found


def end_left(mark: str) -> list[str]:
    """End what is still running of a run; returns what didn't end by itself."""
    until = time.monotonic() + LONGEST
    while (left := left_processes(mark)) and time.monotonic() < until:
        time.sleep(0.1)
    for number in left:
        with suppress(ProcessLookupError):
            os.kill(number, signal.SIGKILL)
    return sorted(left.values())
