"""A command that has loaded its program before it is needed, and waits for the word to begin."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

from generator.graph.inputs import places_digest

START = b"\n"
"""What the command reads at its standard input when it is to begin; it ends if that is closed."""


class Standby:
    """Runs a command again and again, each time in a process that was started ahead of time.

    One whose program, the files below `program`, has changed since is started anew.
    """

    def __init__(self, command: Sequence[str], folder: Path, program: Path) -> None:
        self._command, self._folder, self._program = command, folder, program
        self._ready()

    def __enter__(self) -> Standby:
        return self

    def __exit__(self, *_: object) -> None:
        self._end()

    def run(self) -> int:
        """Have the command do its work now; its exit status."""
        if self._process.poll() is not None or places_digest(self._program) != self._loaded:
            self._end()
            self._ready()
        status = self._finish(START)
        self._ready()
        return status

    def _ready(self) -> None:
        self._loaded = places_digest(self._program)
        self._process = subprocess.Popen(self._command, cwd=self._folder, stdin=subprocess.PIPE)

    def _end(self) -> None:
        self._finish(b"")

    def _finish(self, word: bytes) -> int:
        self._process.communicate(word)
        return self._process.returncode
