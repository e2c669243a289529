"""A command that has loaded its program before it is needed, and waits for the word to begin."""

from __future__ import annotations

import socket
import subprocess
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from generator.graph.inputs import places_digest

START = b"\n"
"""What the command reads at its standard input when it is to begin; it ends if that is closed."""
Hear = Callable[[str], None]
"""Takes a line that the command writes to its standard input: a socket, so it goes both ways."""


class Standby:
    """Runs a command again and again, each time in a process that was started ahead of time.

    One whose program, the files at or below `program`, has changed since is started anew.
    """

    def __init__(self, command: Sequence[str], folder: Path, program: Iterable[Path]) -> None:
        self._command, self._folder, self._program = command, folder, tuple(program)
        self._ready()

    def __enter__(self) -> Standby:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def run(self, hear: Hear) -> int:
        """Have the command do its work now; its exit status. `hear` gets what it says meanwhile."""
        if self._process.poll() is not None or self._lies() != self._loaded:
            self._end()
            self._ready()
        with suppress(OSError):  # it may have ended just now
            self._line.sendall(START)
            for line in self._line.makefile(encoding="utf-8"):
                hear(line)
        self._end()
        status = self._process.returncode
        self._ready()
        return status

    def _lies(self) -> list[str]:
        return [places_digest(path) for path in self._program]

    def _ready(self) -> None:
        self._loaded = self._lies()
        self._line, its = socket.socketpair()
        with its:
            self._process = subprocess.Popen(self._command, cwd=self._folder, stdin=its.fileno())

    def _end(self) -> None:
        self._line.close()
        self._process.wait()
