"""A table's rows part by part: packed, which takes a sixth of the room, until somebody reads them.

A build whose data hardly changed reads few: what it needs of the others, parts say of themselves.
"""

from __future__ import annotations

import hashlib
import pickle
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import overload

from generator.export.table import Cell, Row, Table, cells

SIZE = 500
"""Rows of a part, where these aren't a plan's; and of a block, at least."""
Linked = Mapping[str, Sequence[Cell]]
"""By column: what stands in it, row by row."""


@dataclass(frozen=True)
class RowPart:
    """Rows that were made together: how many, a digest of them, and themselves, packed."""

    count: int
    digest: str
    _linked: bytes
    _rows: bytes

    @classmethod
    def of(cls, table: Table, rows: Sequence[Row]) -> RowPart:
        """The rows, which are the table's, packed."""
        names = [name for name in table.names if name in table.linked]
        linked = dict(zip(names, zip(*cells(rows, names), strict=True), strict=False))
        packed = (pickle.dumps(each, pickle.HIGHEST_PROTOCOL) for each in (linked, list(rows)))
        return cls(len(rows), _digest(table, rows), *packed)

    def rows(self) -> list[Row]:
        """The rows, unpacked anew."""
        rows: list[Row] = pickle.loads(self._rows)
        return rows

    def linked(self) -> Linked:
        """The table's columns that are keys or refer to others; none where there is no row."""
        linked: Linked = pickle.loads(self._linked)
        return linked


class PackedRows(Sequence[Row]):
    """Rows of one table in their order; each time that they are read, they are unpacked."""

    def __init__(self, parts: Iterable[RowPart] = ()) -> None:
        """Take the parts that hold rows."""
        self.parts = tuple(part for part in parts if part.count)

    @classmethod
    def of(cls, table: Table, rows: Iterable[Row]) -> PackedRows:
        """Rows that are made one after another, packed as they come."""
        left = iter(rows)
        return cls(RowPart.of(table, some) for some in iter(lambda: list(islice(left, SIZE)), []))

    def __len__(self) -> int:
        """How many rows; none is unpacked for it."""
        return sum(part.count for part in self.parts)

    def __iter__(self) -> Iterator[Row]:
        """Row by row; those of one part are there at a time."""
        return (row for part in self.parts for row in part.rows())

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        """A row, or some, in their order; no part behind these is unpacked."""
        if isinstance(at, slice):
            return list(islice(self, *at.indices(len(self))))
        return next(islice(self, range(len(self))[at], None))

    @cached_property
    def digest(self) -> str:
        """Of all rows and of how they are parted."""
        return hashlib.sha256(" ".join(part.digest for part in self.parts).encode()).hexdigest()

    def linked(self) -> Linked:
        """As those of a part, of all rows; a column of none is empty."""
        found: dict[str, list[Cell]] = defaultdict(list)
        for part in self.parts:
            for name, values in part.linked().items():
                found[name] += values
        return found


def _digest(table: Table, rows: Sequence[Row]) -> str:
    """Of all cells and of their types: 1, true and "1" are three."""
    lines = "\n".join(map(repr, cells(rows, table.names)))
    return hashlib.sha256(lines.encode("utf-8", "surrogatepass")).hexdigest()
