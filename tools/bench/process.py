"""Runs one command and watches what it and all processes that it starts take."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

PROC = Path("/proc")
INTERVAL = 0.05  # seconds between two looks
UNWANTED = ("SITE_URL", "PYTHONDONTWRITEBYTECODE")  # with the latter each start compiles anew
SESSION, USER_TIME, SYSTEM_TIME, RESIDENT = 3, 11, 12, 21  # fields of /proc/PID/stat after the name


@dataclass(frozen=True)
class Run:
    """One finished command.

    `cpu` is in seconds of all processors, `memory` in bytes: the most that the processes held
    at the same moment, pages that they share counted for each; `largest` is the most that one of
    them held. All are None where the system has no /proc.
    """

    seconds: float
    cpu: float | None
    memory: int | None
    output: str
    largest: int | None = None


class RunError(Exception):
    """A measured command failed; the text is what it said."""


@dataclass
class ProcessWatch:
    """What the processes of one session take, as seen so far."""

    session: int
    memory: int = 0
    largest: int = 0
    cpu: dict[int, int] = field(default_factory=dict)

    def look(self) -> None:
        """Take in how things stand now."""
        together = 0
        for process, ticks, pages in _processes(self.session):
            self.cpu[process] = ticks
            together += pages
            self.largest = max(self.largest, pages)
        self.memory = max(self.memory, together)

    def until(self, done: threading.Event) -> None:
        """Look again and again."""
        while not done.wait(INTERVAL):
            self.look()


def run(command: list[str], folder: Path) -> Run:
    """Run `command` in `folder` to its end; RunError unless it succeeds."""
    env = {name: value for name, value in os.environ.items() if name not in UNWANTED}
    done = threading.Event()
    begun = time.perf_counter()
    with subprocess.Popen(
        command,
        cwd=folder,
        env=env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    ) as process:
        watch = ProcessWatch(process.pid)
        watcher = threading.Thread(target=watch.until, args=(done,))
        watcher.start()
        output, _ = process.communicate()
        seconds = time.perf_counter() - begun
        done.set()
        watcher.join()
    if process.returncode != 0:
        raise RunError(f"{' '.join(command)}: status {process.returncode}\n{output}")
    if not watch.memory:
        return Run(seconds, None, None, output)
    cpu = sum(watch.cpu.values()) / os.sysconf("SC_CLK_TCK")
    page = os.sysconf("SC_PAGE_SIZE")
    return Run(seconds, cpu, watch.memory * page, output, watch.largest * page)


def _processes(session: int) -> Iterator[tuple[int, int, int]]:
    """Each process of a session: its id, its processor time in ticks, its memory in pages."""
    for folder in PROC.glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue  # it has ended meanwhile
        if int(fields[SESSION]) == session:
            ticks = int(fields[USER_TIME]) + int(fields[SYSTEM_TIME])
            yield int(folder.name), ticks, int(fields[RESIDENT])
