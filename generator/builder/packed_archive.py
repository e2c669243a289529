"""A finished zip archive from which files are taken as they are packed in it."""

import os
import struct
import zipfile
import zlib
from pathlib import Path

from generator.zip_entry import PackedFile, stream_of

_LENGTHS = struct.Struct("<26xHH")  # in the header before a file: of its name, and of what follows


class PackedArchive:
    """The archive at `path`; where there is none, or none that is whole, it holds nothing."""

    def __init__(self, path: Path | None) -> None:
        self._archive: zipfile.ZipFile | None = None
        try:
            self._archive = zipfile.ZipFile(path) if path else None
        except (OSError, ValueError, zipfile.BadZipFile):
            self._archive = None

    def __enter__(self) -> "PackedArchive":
        return self

    def __exit__(self, *_: object) -> None:
        if self._archive:
            self._archive.close()

    def packed(self, name: str) -> PackedFile | None:
        """The file of that name."""
        entry = self._archive.NameToInfo.get(name) if self._archive else None
        if self._archive is None or entry is None:
            return None
        stream = stream_of(self._archive)
        stream.seek(entry.header_offset)
        stream.seek(sum(_LENGTHS.unpack(stream.read(_LENGTHS.size))), os.SEEK_CUR)
        return PackedFile(entry.CRC, entry.file_size, stream.read(entry.compress_size))

    def holding(self, name: str, content: bytes) -> PackedFile | None:
        """The file of that name, if it holds this content: both must be of one build."""
        entry = self._archive.NameToInfo.get(name) if self._archive else None
        if entry is None or entry.file_size != len(content) or zlib.crc32(content) != entry.CRC:
            return None
        return self.packed(name)
