"""Makes what a plan says in a folder; what an earlier site has left is taken as it is.

An earlier site's folder is the base: what is planned stays there, all else goes, what is lacking
comes. Nothing is noted of a base beside it. Links are held against the files that they are of,
other files against their content: it may be damaged, of another site, or left half-way.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.builder.fault import BuildError
from generator.builder.site_files import SiteFile


def lay(items: Mapping[str, SiteFile], stage: Path, base: Path) -> None:
    """Fill the empty folder `stage` with `items`, by their path, and with nothing else.

    `base` is a folder that may be there; it is used up. Raises BuildError where a file would stand
    in the place of a folder.
    """
    new = _New.below(stage)
    kept: set[str] = set()
    if _take(base, stage, new):
        _sift(os.fspath(stage), "", _Sieve(items, new, kept))
    put_all({path: item for path, item in items.items() if path not in kept}, stage)


def put_all(items: Mapping[str, SiteFile], target: Path) -> None:
    """Make each file below `target`; BuildError where something stands in its place."""
    root, folders = os.fspath(target), set[str]()
    for path, item in items.items():
        folder = f"{root}/{path}".rpartition("/")[0]
        try:
            if folder not in folders:
                Path(folder).mkdir(parents=True, exist_ok=True)
                folders.add(folder)
            item.put(f"{root}/{path}")
        except (FileExistsError, NotADirectoryError):
            raise BuildError(f"{path} stands in the site already") from None


@dataclass(frozen=True)
class _New:
    """The modes, kinds included, of a folder and a file that are made now."""

    folder: int
    file: int

    @classmethod
    def below(cls, stage: Path) -> _New:
        probe = stage / "probe"
        probe.touch()
        new = cls(stage.stat().st_mode, probe.stat().st_mode)
        probe.unlink()
        return new


def _take(base: Path, stage: Path, new: _New) -> bool:
    """Put the base in the place of the empty stage; False where there is none on this disk."""
    try:
        if base.lstat().st_mode == new.folder:
            base.rename(stage)
            return True
    except OSError:
        pass
    shutil.rmtree(base, ignore_errors=True)
    return False


@dataclass(frozen=True)
class _Sieve:
    """What is wanted, and in `kept` the paths at which it was found."""

    items: Mapping[str, SiteFile]
    new: _New
    kept: set[str]

    def holds(self, path: str, entry: os.DirEntry[str], found: os.stat_result) -> bool:
        """Whether what lies at `path` stays; a link to elsewhere never does."""
        item = self.items.get(path)
        if item is None or found.st_mode != self.new.file or not item.lies(entry.path, found):
            return False
        self.kept.add(path)
        return True


def _sift(folder: str, inside: str, sieve: _Sieve) -> bool:
    """Remove from a folder of the base what isn't wanted so; whether anything is left in it."""
    left = False
    with os.scandir(folder) as entries:
        for entry in list(entries):
            path = inside + entry.name
            found = entry.stat(follow_symlinks=False)
            if found.st_mode == sieve.new.folder:
                stays = _sift(entry.path, f"{path}/", sieve)
            else:
                stays = sieve.holds(path, entry, found)
            if not stays:
                _remove(entry)
            left = left or stays
    return left


def _remove(entry: os.DirEntry[str]) -> None:
    if entry.is_dir(follow_symlinks=False):
        shutil.rmtree(entry.path)
    else:
        Path(entry.path).unlink()
