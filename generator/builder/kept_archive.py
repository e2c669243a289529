"""A zip archive that is made again and again: what hasn't changed isn't packed anew."""

import hashlib
import json
import os
import shutil
import time
import zipfile
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

from generator.builder.packed_archive import PackedArchive
from generator.graph.inputs import UNSURE
from generator.zip_entry import PackedFile, add_packed, pack, zip_entry

_ARCHIVES = (".zip", ".xlsx", ".png", ".woff2")


class ArchivedFile(NamedTuple):
    """A file for an archive: its name there, its path on the site, and where it lies.

    `make` makes what is packed of what it holds, in the way that `by` says. `look` is shown what
    it holds, and says whether it must be shown it the next time though nothing has changed.
    """

    name: str
    path: str
    file: Path
    make: Callable[[bytes], bytes] = bytes
    by: str = ""
    look: Callable[[bytes], bool] = lambda content: False


class MadeFrom(NamedTuple):
    """What a file was made from: a digest of it, and where that lay ("" where it may change)."""

    digest: str
    place: str


def write_archive(
    archive: Path, members: Iterable[ArchivedFile], kept: Path, beside: Path | None = None
) -> None:
    """Write `members` to `archive` in their order; the same files make the same bytes.

    The archive and what it was made from also stay in the folder `kept`, for the next time. What
    is new may have been packed for the archive `beside`, which holds files by their paths.
    """
    sources: dict[str, MadeFrom] = {}
    archive.unlink(missing_ok=True)  # it may be one file with the kept one
    with ExitStack() as opened:
        old = opened.enter_context(_Old(kept))
        other = opened.enter_context(PackedArchive(beside))
        new = opened.enter_context(zipfile.ZipFile(archive, "w"))
        for member in members:
            packed, sources[member.name] = old.as_it_was(member) or _anew(member, old, other)
            add_packed(new, zip_entry(member.name), packed)
    _keep(archive, sources, kept)


def _anew(member: ArchivedFile, old: "_Old", other: PackedArchive) -> tuple[PackedFile, MadeFrom]:
    """A file that must be read."""
    place, content = _place(member), member.file.read_bytes()
    digest = hashlib.blake2b(member.by.encode(), digest_size=16)
    digest.update(content)
    source = MadeFrom(digest.hexdigest(), "" if member.look(content) else place)
    packed = old.made_from(member.name, source.digest) or _packed(member, content, other)
    return packed, source


def _packed(member: ArchivedFile, content: bytes, other: PackedArchive) -> PackedFile:
    """A file that is new."""
    inside = member.make(content)
    if member.name.endswith(_ARCHIVES):
        return pack(inside, 0)  # it gets no smaller
    return other.holding(member.path, inside) or pack(inside)


def _place(member: ArchivedFile) -> str:
    """Where the file lies, how it looks from outside and what is made of it; see UNSURE."""
    found = member.file.stat()
    if found.st_mtime_ns > time.time_ns() - UNSURE:
        return ""
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ino} {member.by}"


class _Old:
    """The archive of the last time, if it is there and whole."""

    def __init__(self, kept: Path) -> None:
        self._archive = PackedArchive(kept / "archive.zip")
        self._sources: dict[str, MadeFrom] = {}
        try:
            listed = json.loads((kept / "digests.json").read_bytes())
            self._sources = {name: MadeFrom(*source) for name, source in dict(listed).items()}
        except (OSError, ValueError, TypeError):
            self._sources = {}

    def __enter__(self) -> "_Old":
        return self

    def __exit__(self, *_: object) -> None:
        self._archive.__exit__()

    def as_it_was(self, member: ArchivedFile) -> tuple[PackedFile, MadeFrom] | None:
        """The file, if that which it was made from lies as it did; it isn't read."""
        source = self._sources.get(member.name)
        if source is None or not source.place or source.place != _place(member):
            return None
        packed = self._archive.packed(member.name)
        return (packed, source) if packed else None

    def made_from(self, name: str, digest: str) -> PackedFile | None:
        """The file, if it was made from what has this digest."""
        source = self._sources.get(name)
        return self._archive.packed(name) if source and source.digest == digest else None


def _keep(archive: Path, sources: dict[str, MadeFrom], kept: Path) -> None:
    """What it was made from goes first and comes last: it never tells of another archive."""
    kept.mkdir(parents=True, exist_ok=True)
    listed, copy = kept / "digests.json", kept / "archive.zip"
    listed.unlink(missing_ok=True)
    copy.unlink(missing_ok=True)
    try:
        os.link(archive, copy)
    except OSError:
        shutil.copyfile(archive, copy)
    aside = listed.with_suffix(".new")
    aside.write_text(json.dumps(sources), encoding="utf-8")
    aside.rename(listed)
