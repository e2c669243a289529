"""A zip archive that is made again and again: what hasn't changed isn't packed anew."""

import hashlib
import json
import os
import shutil
import struct
import zipfile
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from pathlib import Path

from generator.zip_entry import PackedFile, add_packed, pack, packed, stream_of, zip_entry

_LENGTHS = struct.Struct("<26xHH")  # in the header before a file: of its name, and of what follows

_ARCHIVES = (".zip", ".xlsx", ".png", ".woff2")

Files = Iterable[tuple[str, Callable[[], bytes], bytes]]
"""Each file's name in the archive, what makes its content, and from what that is made."""


def write_archive(archive: Path, files: Files, kept: Path) -> None:
    """Write `files` to `archive` in their order; the same files make the same bytes.

    The archive and the digests of what it was made from also stay in the folder `kept`, for the
    next time.
    """
    digests: dict[str, str] = {}
    archive.unlink(missing_ok=True)  # it may be one file with the kept one
    with ExitStack() as opened:
        old = opened.enter_context(_Old(kept))
        new = opened.enter_context(zipfile.ZipFile(archive, "w"))
        for name, content, source in files:
            digests[name] = hashlib.blake2b(source, digest_size=16).hexdigest()
            as_it_was = old.packed(name, digests[name])
            add_packed(new, zip_entry(name), as_it_was or _packed(name, content()))
    _keep(archive, digests, kept)


def _packed(name: str, content: bytes) -> PackedFile:
    """A file that is new; the archive of the data may have packed the same just now."""
    if name.endswith(_ARCHIVES):
        return pack(content, 0)  # it gets no smaller
    return pack(content) if name.endswith(".html") else packed(content)


class _Old:
    """The archive of the last time, if it is there and whole."""

    def __init__(self, kept: Path) -> None:
        self._archive: zipfile.ZipFile | None = None
        self._digests: dict[str, str] = {}
        try:
            self._digests = dict(json.loads((kept / "digests.json").read_bytes()))
            self._archive = zipfile.ZipFile(kept / "archive.zip")
        except (OSError, ValueError, TypeError, zipfile.BadZipFile):
            self._archive = None

    def __enter__(self) -> "_Old":
        return self

    def __exit__(self, *_: object) -> None:
        if self._archive:
            self._archive.close()

    def packed(self, name: str, digest: str) -> PackedFile | None:
        """The file as it was packed, if it was made from the same."""
        if self._archive is None or self._digests.get(name) != digest:
            return None
        entry = self._archive.NameToInfo.get(name)
        if entry is None:
            return None
        stream = stream_of(self._archive)
        stream.seek(entry.header_offset)
        stream.seek(sum(_LENGTHS.unpack(stream.read(_LENGTHS.size))), os.SEEK_CUR)
        return PackedFile(entry.CRC, entry.file_size, stream.read(entry.compress_size))


def _keep(archive: Path, digests: dict[str, str], kept: Path) -> None:
    """The digests go first and come last: they never tell of another archive."""
    kept.mkdir(parents=True, exist_ok=True)
    listed, copy = kept / "digests.json", kept / "archive.zip"
    listed.unlink(missing_ok=True)
    copy.unlink(missing_ok=True)
    try:
        os.link(archive, copy)
    except OSError:
        shutil.copyfile(archive, copy)
    aside = listed.with_suffix(".new")
    aside.write_text(json.dumps(digests), encoding="utf-8")
    aside.rename(listed)
