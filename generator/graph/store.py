"""What finished tasks have made, in a folder, by the digest of all that went into it.

The folder may be emptied, copied and shared at any time: an entry that is gone, or isn't what was
written, is made again. Entries are Python's own pickles: take a folder only from who could as well
change the program.
"""

from __future__ import annotations

import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.graph.inputs import files_below, installed
from generator.graph.program import code_digest
from generator.graph.sealed import read_sealed, write_sealed

LIMIT = 2_000_000_000
"""Bytes that the folder of any site may hold; one of 400 pages leaves some 50 MB."""
_STALE = 3600.0  # seconds; an entry's time of use is noted no oftener


@dataclass(frozen=True)
class Store:
    """Entries in `folder`; `program` is a digest of the code that makes them."""

    folder: Path
    program: str
    limit: int = LIMIT

    @classmethod
    def below(cls, work: Path) -> Store:
        """The store of this program, kept below `work`."""
        return cls(work.resolve() / "kept", "\n".join([code_digest(), *installed()]))

    def get(self, name: str) -> bytes | None:
        """The entry of that name, whole, or None."""
        path = self._path(name)
        content = read_sealed(path)
        if content is not None:
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > _STALE:
                    os.utime(path)
        return content

    def put(self, name: str, content: bytes) -> None:
        """Keep an entry; a full disk only means that it is made again the next time."""
        with suppress(OSError):
            write_sealed(self._path(name), content)

    def trim(self, room: int = 0) -> None:
        """Remove what was not used for longest until the folder is within its limit and `room`."""
        found = sorted(
            (stat.st_mtime_ns, stat.st_size, path) for path, stat in files_below(self.folder)
        )
        size = sum(length for _, length, _ in found)
        for _, length, path in found:
            if size <= self.limit + room:
                return
            with suppress(OSError):
                Path(path).unlink()
            size -= length

    def _path(self, name: str) -> Path:
        return self.folder / name[:2] / name
