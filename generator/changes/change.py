"""Changes of rows: what was added, what is gone, what has another value."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["added", "changed", "removed"]
KINDS: tuple[Kind, ...] = ("added", "changed", "removed")


def is_wording(column: str) -> bool:
    """Whether a column holds a sentence in one language: what it says can be said otherwise."""
    return column.endswith(("_zh", "_en"))


@dataclass(frozen=True)
class CellChange:
    """A cell's value before and after; None where the row was not there yet, or is gone."""

    column: str
    before: str | None
    after: str | None


@dataclass(frozen=True)
class RowChange:
    """One row; `key` is what it bears now, or bore last.

    `cells` are those that differ; of an added or removed row, all that hold something.
    """

    kind: Kind
    key: tuple[str, ...]
    cells: tuple[CellChange, ...]

    @property
    def id(self) -> str:
        """The key as one text: `990100-2023.parking`, `990000-2023, 2`."""
        return ", ".join(self.key)

    @property
    def reworded(self) -> bool:
        """Whether only words differ: no figure, no code, no date, nothing that came or went."""
        return self.kind == "changed" and all(is_wording(cell.column) for cell in self.cells)


@dataclass(frozen=True)
class TableChanges:
    """All changes of one table; `before` and `after` are how many rows it had and has.

    Columns that only one side has are named, and rows are compared without them.
    """

    table: str
    key: tuple[str, ...]
    before: int
    after: int
    new_columns: tuple[str, ...]
    lost_columns: tuple[str, ...]
    rows: tuple[RowChange, ...]

    def of(self, kind: Kind) -> list[RowChange]:
        """The changes of one kind, in the order of the rows."""
        return [row for row in self.rows if row.kind == kind]

    def count(self, kind: Kind) -> int:
        """How many rows changed in this way."""
        return len(self.of(kind))

    @property
    def reworded(self) -> int:
        """Of how many rows only words differ."""
        return sum(row.reworded for row in self.rows)

    def meant(self) -> TableChanges | None:
        """The same without rows that are only reworded; None where nothing is left."""
        rows = tuple(row for row in self.rows if not row.reworded)
        there = rows or self.new_columns or self.lost_columns
        return replace(self, rows=rows) if there else None

    def worded(self) -> TableChanges | None:
        """The reworded rows alone; None where there are none."""
        rows = tuple(row for row in self.rows if row.reworded)
        return replace(self, rows=rows, new_columns=(), lost_columns=()) if rows else None


def by_meaning(tables: Iterable[TableChanges]) -> tuple[list[TableChanges], list[TableChanges]]:
    """What means something else, table by table, and apart from it what is only reworded."""
    tables = list(tables)
    meant = [part for table in tables if (part := table.meant())]
    return meant, [part for table in tables if (part := table.worded())]
