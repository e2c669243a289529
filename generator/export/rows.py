"""A table's rows, held against what the table says of itself before anything is written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial

from pydantic import ValidationError

from generator.derive.dataset import Dataset
from generator.export.fault import ExportError
from generator.export.of_plans import of_plans
from generator.export.table import Row, Table

Tables = Mapping[Table, Sequence[Row]]
"""Every table with its rows, in the order in which they are published."""


def table_rows(table: Table, dataset: Dataset) -> list[Row]:
    """The table's rows; ExportError for a row its columns refuse or whose key stands twice."""
    return _with_keys(table, fresh_rows(table, dataset))


def _with_keys(table: Table, fresh: Iterable[Row]) -> list[Row]:
    rows: list[Row] = []
    seen: set[tuple[object, ...]] = set()
    for number, row in enumerate(fresh, 1):
        key = tuple(getattr(row, name) for name in table.key)
        if None in key:
            raise ExportError(f"{table.name}, row {number}: the key {key} is not complete")
        if key in seen:
            raise ExportError(f"{table.name}, row {number}: the key {key} stands twice")
        seen.add(key)
        rows.append(row)
    return rows


def fresh_rows(table: Table, dataset: Dataset) -> Iterator[Row]:
    """The rows as they are made; ExportError for one that its columns refuse."""
    rows = iter(table.rows(dataset))
    number = 0
    while True:
        number += 1
        try:
            yield next(rows)
        except StopIteration:
            return
        except ValidationError as error:
            first = error.errors()[0]
            column = ".".join(map(str, first["loc"]))
            reason = f"{column} is {first['input']!r}: {first['msg']}"
            raise ExportError(f"{table.name}, row {number}: {reason}") from error


def all_tables(tables: Sequence[Table], dataset: Dataset) -> Tables:
    """The rows of all tables; ExportError also for a row that refers to one that isn't there."""
    makers = {table.name: partial(fresh_rows, table) for table in tables if table.of_plans}
    found = of_plans("rows of a plan", dataset, makers)
    of_table = {
        table: _with_keys(table, found[table.name])
        if table.of_plans
        else table_rows(table, dataset)
        for table in tables
    }
    for table, rows in of_table.items():
        for column in table.columns():
            if column.column.refers_to:
                _check_references(table, column.name, rows, column.column.refers_to, of_table)
    return of_table


def _check_references(
    table: Table, column: str, rows: Sequence[Row], target: str, tables: Tables
) -> None:
    name, _, key = target.partition(".")
    known = {
        getattr(row, key) for other, rows in tables.items() if other.name == name for row in rows
    }
    for number, row in enumerate(rows, 1):
        value = getattr(row, column)
        if value is not None and value not in known:
            reason = f"{column} is {value!r}, which {target} doesn't hold"
            raise ExportError(f"{table.name}, row {number}: {reason}")
