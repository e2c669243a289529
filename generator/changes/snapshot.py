"""The published tables at one moment, every cell as the CSV files have it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

RENAMED_TABLES = {"references": "citations", "groups": "plan_groups"}
"""Tables by the names that they had before and have now."""
Row = Mapping[str, str]
"""A row by column; an empty text is "not stated"."""


class SnapshotError(Exception):
    """What was to be compared can't be read, and why."""


@dataclass(frozen=True)
class TableRows:
    """A table's name, primary key, columns and rows, in their published order."""

    name: str
    key: tuple[str, ...]
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Snapshot:
    """All tables, in their published order; empty for the time before anything was published."""

    tables: tuple[TableRows, ...] = ()

    def table(self, name: str) -> TableRows | None:
        """The table of this name, if there is one."""
        return next((table for table in self.tables if table.name == name), None)

    def without(self, names: Collection[str]) -> Snapshot:
        """The same without the tables of these names."""
        return Snapshot(tuple(table for table in self.tables if table.name not in names))

    @property
    def rows(self) -> int:
        """How many rows all tables have together."""
        return sum(len(table.rows) for table in self.tables)

    def renamed(self) -> Iterator[tuple[str, str]]:
        """Old and new id of everything that bears another id now.

        Its `redirects` say so; and earlier releases have a place's bare code for its id.
        """
        if table := self.table("redirects"):
            yield from ((row["old_id"], row["new_id"]) for row in table.rows)
        if table := self.table("places"):
            yield from ((row["code"], row["place_id"]) for row in table.rows if row.get("code"))
