"""The formats in which every table is published."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from generator.export.draft import Draft, Files
from generator.export.formats.csv_file import csv_file, csv_lines
from generator.export.formats.json_file import json_file, json_lines
from generator.export.publication import FOLDER
from generator.export.table import Row, Table
from generator.model.base import Text


@dataclass(frozen=True)
class Format:
    """A format: its key, its files' place below the folder, its IANA type, how it is written.

    `file_type` is its name in the European Union's list of file types. `lines` makes the lines of
    some rows, `join` the file of all lines; both are given the columns' names.
    """

    key: str
    place: str
    media_type: str
    file_type: str
    title: Text
    lines: Callable[[Sequence[str], Iterable[Row]], bytes]
    join: Callable[[Sequence[str], Iterable[bytes]], bytes]

    def name(self, table: str) -> str:
        """The file's name below the folder of the open data: `figures.csv`."""
        return self.place.format(table)

    def write(self, columns: Sequence[str], rows: Iterable[Row]) -> bytes:
        """The whole file of all rows."""
        return self.join(columns, [self.lines(columns, rows)])

    def path(self, table: str) -> str:
        """The file's path below the site's root: `data/v1/figures.csv`."""
        return f"{FOLDER}/{self.name(table)}"


CSV = Format("csv", "{}.csv", "text/csv", "CSV", Text(zh="CSV", en="CSV"), csv_lines, csv_file)
JSON = Format(
    "json", "{}.json", "application/json", "JSON", Text(zh="JSON", en="JSON"), json_lines, json_file
)
FORMATS = (CSV, JSON)


def content_of(draft: Draft, table: Table, kind: Format) -> bytes:
    """One table in one format."""
    names = table.names

    def whole() -> bytes:
        lines = draft.by_block(
            f"lines of {kind.key}", table, lambda block: kind.lines(names, block.rows)
        )
        return kind.join(names, lines)

    return draft.kept(kind.key, table, whole)


def table_files(draft: Draft) -> Files:
    """Every table in every format."""
    return {
        kind.path(table.name): content_of(draft, table, kind)
        for table in draft.tables
        for kind in FORMATS
    }
