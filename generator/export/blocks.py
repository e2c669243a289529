"""A table in blocks of rows: what a file says of a block is kept while its rows are the same."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from generator.export.table import Row, Table, cells

SIZE = 500
"""Rows; to read what was kept of fewer takes as long as to write them."""


@dataclass(frozen=True)
class RowBlock:
    """Rows that stand together; `first` is the number of the first of them, from 0."""

    first: int
    rows: Sequence[Row]
    digest: str


def blocks_of(table: Table, rows: Sequence[Row]) -> list[RowBlock]:
    """The rows in blocks; a single one where they are few or none."""
    parts = [(first, rows[first : first + SIZE]) for first in range(0, len(rows), SIZE)]
    return [RowBlock(first, part, _digest(table, part)) for first, part in parts or [(0, rows)]]


def _digest(table: Table, rows: Sequence[Row]) -> str:
    """Of all cells and of their types: 1, true and "1" are three."""
    lines = "\n".join(map(repr, cells(rows, table.names)))
    return hashlib.sha256(lines.encode("utf-8", "surrogatepass")).hexdigest()
