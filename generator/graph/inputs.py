"""The digests of the files that a build reads, each read again only when its place on disk changed.

A file's size, times and inode stand for its content, except where it was written so shortly before
it was looked at that a second change could have left them the same: such a file is read again.
"""

from __future__ import annotations

import hashlib
import os
import platform
import sysconfig
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

UNSURE = 2_000_000_000  # nanoseconds; the times of some disks are no finer than two seconds
_SKIPPED = frozenset({"__pycache__", ".git"})


class FileState(NamedTuple):
    """A file as it was when looked at: size, times in nanoseconds, inode, digest of its content."""

    size: int
    modified: int
    changed: int
    inode: int
    seen: int
    digest: str


States = Mapping[str, FileState]
"""Files by their path."""


def states(roots: Iterable[Path], known: States) -> dict[str, FileState]:
    """Every file at or below `roots`; `known` is what an earlier look has found."""
    return {
        path: state_of(path, entry, known.get(path))
        for root in roots
        for path, entry in files_below(root)
    }


def files_below(root: Path) -> Iterator[tuple[str, os.stat_result]]:
    """The path and the place on disk of each file at or below `root`, folder by folder."""
    try:
        folder = sorted(os.scandir(root), key=lambda entry: entry.name)
    except NotADirectoryError:
        yield str(root), root.stat()
        return
    except FileNotFoundError:
        return
    for entry in folder:
        if entry.is_dir():
            if entry.name not in _SKIPPED:
                yield from files_below(Path(entry.path))
        elif entry.is_file():
            with suppress(FileNotFoundError):  # another process may have removed it since
                yield entry.path, entry.stat()


def state_of(path: str, found: os.stat_result, known: FileState | None) -> FileState:
    """A file's state, if it lies as it was `found`; `known` is what an earlier look has found."""
    place = (found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)
    if known and known[:4] == place and max(known.modified, known.changed) < known.seen - UNSURE:
        return known
    seen = time.time_ns()
    return FileState(*place, seen, hashlib.sha256(Path(path).read_bytes()).hexdigest())


def digest_of(found: States) -> str:
    """One digest of all files' paths and contents."""
    whole = hashlib.sha256()
    for path in sorted(found):
        whole.update(f"{path}\0{found[path].digest}\n".encode(errors="surrogateescape"))
    return whole.hexdigest()


def places_digest(root: Path, besides: Path | None = None) -> str:
    """A digest of where the files below `root` lie and how they look from outside, none read.

    The file `besides` doesn't count; neither does where `root` is.
    """
    whole, left_out, above = hashlib.sha256(), str(besides), len(str(root))
    for path, found in files_below(root):
        if path != left_out:
            line = f"{path[above:]}\0{found.st_size} {found.st_mtime_ns} {found.st_ino}\n"
            whole.update(line.encode(errors="surrogateescape"))
    return whole.hexdigest()


def installed() -> list[str]:
    """Python and the packages beside it, which are inputs as well."""
    packages = Path(sysconfig.get_path("purelib")).glob("*.dist-info")
    return [platform.python_version(), *sorted(path.name for path in packages)]
