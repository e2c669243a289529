"""The project's files: those under version control, or in an unpacked archive, all that came."""

import os
import subprocess
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from generator.project import PROJECT

MADE = {".venv", ".venv-lock", "build", "__pycache__", ".hypothesis"}


def tracked(*patterns: str) -> list[Path]:
    """Files whose paths from the project's root match a pattern; without patterns, all."""
    command = ["git", "ls-files", "-z", *patterns]
    if (PROJECT / ".git").exists():
        listed = subprocess.run(command, cwd=PROJECT, capture_output=True, check=True).stdout
        names = os.fsdecode(listed).split("\0")
        return [path for name in names if name and (path := PROJECT / name).is_file()]
    return sorted(path for path in _unpacked() if not patterns or _matches(path, patterns))


def _unpacked() -> Iterator[Path]:
    for folder, inside, names in os.walk(PROJECT):
        inside[:] = [name for name in inside if name not in MADE and not name.endswith("_cache")]
        yield from (Path(folder, name) for name in names)


def _matches(path: Path, patterns: tuple[str, ...]) -> bool:
    return any(fnmatch(path.relative_to(PROJECT).as_posix(), pattern) for pattern in patterns)
