"""A release as one zip archive that comes out the same for the same files."""

from __future__ import annotations

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Mapping

from generator.changes.published import PACKAGE
from generator.export.fault import ExportError
from generator.export.releases.package import SUMS, checksums
from generator.zip_entry import zip_entry

MOST = 200_000_000
"""No release unpacks to more bytes."""


# What damage to any byte of an archive can make the reading of it end in.
UNREADABLE = (
    zipfile.BadZipFile, OSError, EOFError, RuntimeError, ValueError,
    struct.error, zlib.error, lzma.LZMAError,
)  # fmt: skip


def pack(files: Mapping[str, bytes]) -> bytes:
    """The archive, its files in the order of their names."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zip_entry(name), content, compresslevel=9)
    return buffer.getvalue()


def unpack(name: str, content: bytes) -> dict[str, bytes]:
    """The files of an archive; ExportError unless they are what its checksums say."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MOST:
                raise ExportError(f"{name}: unpacks to more than {MOST:,} bytes")
            files = {file: archive.read(file) for file in archive.namelist()}
    except UNREADABLE as error:
        raise ExportError(f"{name}: not a readable archive: {error}") from error
    listed = {file: files[file] for file in files if file != SUMS}
    if PACKAGE not in files or files.get(SUMS) != checksums(listed):
        raise ExportError(f"{name}: its files are not those that its {SUMS} lists")
    return files
