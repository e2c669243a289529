"""Reads files out of a bare repository one after the other, never more than one in memory."""

from __future__ import annotations

import subprocess
from pathlib import Path
from types import TracebackType

from generator.publish.fault import PublishError


class Blobs:
    """A git that hands out contents for as long as the `with` block lasts."""

    def __init__(self, repository: Path) -> None:
        command = ["git", f"--git-dir={repository}", "cat-file", "--batch"]
        pipe = subprocess.PIPE
        self._repository = repository
        self._git = subprocess.Popen(command, cwd=repository, stdin=pipe, stdout=pipe)

    def __enter__(self) -> Blobs:
        return self

    def content(self, blob: str) -> bytes:
        """What a blob holds; PublishError where the repository has no such blob."""
        asked, answers = self._git.stdin, self._git.stdout
        assert asked is not None  # both are pipes
        assert answers is not None
        asked.write(f"{blob}\n".encode())
        asked.flush()
        head = answers.readline().split()
        if len(head) != 3:
            raise PublishError(f"{self._repository} lacks what a commit names: {blob}")
        size = int(head[2])
        return answers.read(size + 1)[:size]

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._git:
            self._git.kill() if error else None
