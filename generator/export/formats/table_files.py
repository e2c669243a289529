"""The formats in which every table is published."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from generator.export.draft import Draft, Files
from generator.export.formats.csv_file import write_csv
from generator.export.formats.json_file import write_json
from generator.export.publication import FOLDER
from generator.export.table import Row, Table
from generator.model.base import Text


@dataclass(frozen=True)
class Format:
    """A format: its key, its files' place below the folder, its IANA type, how it is written.

    `file_type` is its name in the European Union's list of file types.
    """

    key: str
    place: str
    media_type: str
    file_type: str
    title: Text
    write: Callable[[Sequence[str], Iterable[Row]], bytes]

    def name(self, table: str) -> str:
        """The file's name below the folder of the open data: `figures.csv`."""
        return self.place.format(table)

    def path(self, table: str) -> str:
        """The file's path below the site's root: `data/v1/figures.csv`."""
        return f"{FOLDER}/{self.name(table)}"


CSV = Format("csv", "{}.csv", "text/csv", "CSV", Text(zh="CSV", en="CSV"), write_csv)
JSON = Format("json", "{}.json", "application/json", "JSON", Text(zh="JSON", en="JSON"), write_json)
FORMATS = (CSV, JSON)


def content_of(draft: Draft, table: Table, kind: Format) -> bytes:
    """One table in one format."""
    return draft.kept(kind.key, table, lambda: kind.write(table.names, draft.tables[table]))


def table_files(draft: Draft) -> Files:
    """Every table in every format."""
    return {
        kind.path(table.name): content_of(draft, table, kind)
        for table in draft.tables
        for kind in FORMATS
    }
