"""All files of the open data, by path below the site's root."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.csv_file import write_csv
from generator.export.excel_csv import write_excel_csv
from generator.export.json_file import write_json
from generator.export.table import Row, Table
from generator.export.tables import TABLES

FOLDER = "data/v1"


class ExportError(Exception):
    """A table that can't be published, with the row and the reason."""


def table_rows(table: Table, dataset: Dataset) -> list[Row]:
    """The table's rows; ExportError when two rows share a key."""
    rows = list(table.rows(dataset))
    seen: set[tuple[object, ...]] = set()
    for number, row in enumerate(rows, 1):
        key = tuple(getattr(row, name) for name in table.key)
        if key in seen:
            raise ExportError(f"{table.name}, row {number}: the key {key} stands twice")
        seen.add(key)
    return rows


def data_files(dataset: Dataset) -> dict[str, bytes]:
    """Path and content of every file under `data/v1/`."""
    return dict(_files(dataset))


def _files(dataset: Dataset) -> Iterator[tuple[str, bytes]]:
    for table in TABLES:
        columns = [column.name for column in table.columns()]
        rows = table_rows(table, dataset)
        yield f"{FOLDER}/{table.name}.csv", write_csv(columns, rows)
        yield f"{FOLDER}/{table.name}.json", write_json(columns, rows)
        yield f"{FOLDER}/excel/{table.name}.csv", write_excel_csv(columns, rows)
