"""An entry of a zip archive that comes out the same on every machine, at any time."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import IO, NamedTuple

from generator.graph.task import kept

LARGE = 16_000
"""Bytes; to pack fewer takes no longer than to read what was kept."""
GROUP = 64
"""So many small files that to read what was kept of them is far quicker than to pack them."""
BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The first moment that the format can express."""

Moment = tuple[int, int, int, int, int, int]
"""Year, month, day, hour, minute, second."""


class PackedFile(NamedTuple):
    """A file's content as it stands in an archive: deflated, with its checksum and length."""

    crc: int
    size: int
    content: bytes


def zip_entry(name: str, moment: Moment = BEGINNING) -> zipfile.ZipInfo:
    """A compressed file, readable by all, changed at `moment` (not before 1980)."""
    entry = zipfile.ZipInfo(name, max(moment, BEGINNING))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix: the same on every machine
    entry.external_attr = 0o100644 << 16
    return entry


def pack(content: bytes, level: int = 6) -> PackedFile:
    """The content, deflated at `level` (1 is quick, 9 is small)."""
    deflating = zlib.compressobj(level, zlib.DEFLATED, -zlib.MAX_WBITS)
    return PackedFile(
        zlib.crc32(content), len(content), deflating.compress(content) + deflating.flush()
    )


def packed(content: bytes) -> PackedFile:
    """The same; of a large file it is kept, as most are the same from build to build."""
    if len(content) < LARGE:
        return pack(content)
    return kept("packed", [content], lambda: pack(content))


def packed_files(contents: Iterable[bytes]) -> Iterator[PackedFile]:
    """Each content packed, in their order; of small ones a group is kept together."""
    waiting: list[bytes | PackedFile] = []
    small = 0
    for content in contents:
        is_small = len(content) < LARGE
        waiting.append(content if is_small else packed(content))
        small += is_small
        if small == GROUP:
            yield from _with_group(waiting)
            waiting, small = [], 0
    yield from _with_group(waiting)


def _with_group(waiting: Sequence[bytes | PackedFile]) -> Iterator[PackedFile]:
    """Those that are packed, and in their places the small ones, packed as one group."""
    group = [each for each in waiting if isinstance(each, bytes)]
    small = iter(kept("packed group", group, partial(_packed_group, group)) if group else ())
    for each in waiting:
        yield next(small) if isinstance(each, bytes) else each


def _packed_group(group: Sequence[bytes]) -> list[PackedFile]:
    return [pack(content) for content in group]


def add_packed(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, packed: PackedFile) -> None:
    """Add a file that is packed already to an archive being written; the library can only pack."""
    stream = stream_of(archive)
    entry.CRC, entry.file_size, entry.compress_size = packed.crc, packed.size, len(packed.content)
    stream.seek(archive.start_dir)
    entry.header_offset = archive.start_dir
    stream.write(entry.FileHeader(False) + packed.content)
    archive.start_dir = stream.tell()
    archive.filelist.append(entry)
    archive.NameToInfo[entry.filename] = entry


def stream_of(archive: zipfile.ZipFile) -> IO[bytes]:
    """The open file that the archive is."""
    assert archive.fp is not None
    return archive.fp
