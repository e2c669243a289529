"""Files by their path whose contents lie on the disk until somebody reads one, not in memory."""

from __future__ import annotations

import os
import weakref
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from generator.graph.task import current

Places = Mapping[str, tuple[int, int]]
"""Where in the spool each content begins, and how long it is."""


class Spool:
    """A nameless file of this process, closed when nobody has it any longer."""

    def __init__(self, folder: Path) -> None:
        """Open it on the disk of `folder`."""
        folder.mkdir(parents=True, exist_ok=True)
        self._file = TemporaryFile(dir=folder)  # noqa: SIM115 - open as long as the spool is there
        weakref.finalize(self, self._file.close)

    def add(self, files: Mapping[str, bytes]) -> Places:
        """Write the contents behind what is there."""
        end, places = self._file.seek(0, os.SEEK_END), {}
        for path, content in files.items():
            self._file.write(content)
            places[path] = end, len(content)
            end += len(content)
        self._file.flush()
        return places

    def read(self, begin: int, size: int) -> bytes:
        """A part of it."""
        return os.pread(self._file.fileno(), size, begin)


@dataclass(frozen=True, eq=False)
class SpooledFiles(Mapping[str, bytes]):
    """Files whose contents are in a spool, which goes with the last of them."""

    spool: Spool
    places: Places

    def __getitem__(self, path: str) -> bytes:
        """A file's content, read anew."""
        return self.spool.read(*self.places[path])

    def __contains__(self, path: object) -> bool:
        """Whether there is such a file; it isn't read for that."""
        return path in self.places

    def __iter__(self) -> Iterator[str]:
        """The paths, in their order."""
        return iter(self.places)

    def __len__(self) -> int:
        """How many files."""
        return len(self.places)

    def __reduce__(self) -> tuple[object, ...]:
        """For another process, which can't read the spool: all that is in them."""
        return dict, (dict(self),)


def together(*parts: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """All files, a later one in the place of an earlier; on the disk where work is kept there."""
    store = current()
    if store is None:
        return {path: content for part in parts for path, content in part.items()}
    spool = next((part.spool for part in parts if isinstance(part, SpooledFiles)), None)
    spool = spool or Spool(store.folder)
    places: dict[str, tuple[int, int]] = {}
    for part in parts:
        if isinstance(part, SpooledFiles) and part.spool is spool:
            places |= part.places
        else:
            places |= spool.add(part)
    return SpooledFiles(spool, places)
