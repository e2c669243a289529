"""A table in blocks of rows: what a file says of a block is kept while its rows are the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.export.packed_rows import SIZE, PackedRows, RowPart


@dataclass(frozen=True)
class RowBlock:
    """Rows that stand together; `first` is the number of the first of them, from 0."""

    first: int
    rows: PackedRows


def blocks_of(rows: PackedRows) -> Iterator[RowBlock]:
    """The rows in blocks of whole parts, so that a row more leaves other blocks as they are.

    A single one where they are few or none: to read what was kept of fewer takes as long as to
    write them.
    """
    first, parts = 0, list[RowPart]()
    for part in rows.parts:
        parts.append(part)
        block = PackedRows(parts)
        if len(block) >= SIZE:
            yield RowBlock(first, block)
            first, parts = first + len(block), []
    if parts or not first:
        yield RowBlock(first, PackedRows(parts))
