"""A table's rows, held against what the table says of itself before anything is written."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from functools import cache, partial

from pydantic import ValidationError

from generator.derive.dataset import Dataset
from generator.export.fault import ExportError
from generator.export.of_plans import of_places, of_plans
from generator.export.packed_rows import PackedRows, RowPart
from generator.export.table import Cell, Row, Table

Tables = Mapping[Table, PackedRows]
"""Every table with its rows, in the order in which they are published."""


def table_rows(table: Table, dataset: Dataset) -> PackedRows:
    """The table's rows; ExportError for a row its columns refuse or whose key stands twice."""
    return _with_keys(table, PackedRows.of(table, fresh_rows(table, dataset)))


def _with_keys(table: Table, rows: PackedRows) -> PackedRows:
    linked = rows.linked()
    seen: set[tuple[Cell, ...]] = set()
    for number, key in enumerate(zip(*(linked[name] for name in table.key), strict=True), 1):
        if None in key:
            raise ExportError(f"{table.name}, row {number}: the key {key} is not complete")
        if key in seen:
            raise ExportError(f"{table.name}, row {number}: the key {key} stands twice")
        seen.add(key)
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
    plans = {table.name: partial(_part, table) for table in tables if table.of_plans}
    places = {table.name: partial(_part, table) for table in tables if table.of_places}
    found = of_plans("rows of a plan", dataset, plans)
    found |= of_places("rows of a place", dataset, places)
    of_table = {
        table: _with_keys(table, PackedRows(found[table.name]))
        if table.name in found
        else table_rows(table, dataset)
        for table in tables
    }
    _check_references(of_table)
    return of_table


def _part(table: Table, dataset: Dataset) -> Iterator[RowPart]:
    yield RowPart.of(table, list(fresh_rows(table, dataset)))


def _check_references(tables: Tables) -> None:
    linked = {table.name: rows.linked() for table, rows in tables.items()}

    @cache
    def keys(target: str) -> Container[Cell]:
        name, _, key = target.partition(".")
        return set(linked[name][key]) if name in linked else ()

    for table in tables:
        for column in table.columns():
            if target := column.column.refers_to:
                values = linked[table.name][column.name]
                _check_column(table, column.name, values, target, keys(target))


def _check_column(
    table: Table, column: str, values: Sequence[Cell], target: str, keys: Container[Cell]
) -> None:
    for number, value in enumerate(values, 1):
        if value is not None and value not in keys:
            reason = f"{column} is {value!r}, which {target} doesn't hold"
            raise ExportError(f"{table.name}, row {number}: {reason}")
