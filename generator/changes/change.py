"""Changes of rows: what was added, what is gone, what has another value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["added", "changed", "removed"]
KINDS: tuple[Kind, ...] = ("added", "changed", "removed")


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
