"""What each column holds, counted with agate, csvkit's library: `stats.json`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from generator.export.draft import Draft, Files
from generator.export.formats.csv_file import cell_text
from generator.export.formats.json_document import json_document
from generator.export.publication import FOLDER
from generator.export.table import Described, Row, Table, cells
from generator.graph.task import kept

if TYPE_CHECKING:
    import agate

PATH = f"{FOLDER}/stats.json"
COMMONEST = 5
"""So many of the commonest values are named."""
NUMBERS = ("integer", "number")


def statistics_file(draft: Draft) -> Files:
    """Every table's columns."""
    tables = {
        table.name: {
            "rows": len(rows),
            "columns": draft.kept("statistics", table, partial(columns_of, table, rows)),
        }
        for table, rows in draft.tables.items()
    }
    version = draft.publication.version
    return {PATH: json_document({"version": version, "tables": tables})}


def columns_of(table: Table, rows: Sequence[Row]) -> list[dict[str, Any]]:
    """Each column's statistics; empty cells are no values."""
    columns = table.columns()
    values = list(zip(*cells(rows, table.names), strict=True)) or [()] * len(columns)
    return [_kept(column, its) for column, its in zip(columns, values, strict=True)]


def _kept(column: Described, values: Sequence[Any]) -> dict[str, Any]:
    """An edit changes few columns: the others are as they were."""
    read = [column.name, column.type, repr(values)]
    return kept("statistics of a column", read, lambda: _column(column, values))


def _kind(column: Described) -> agate.DataType:
    import agate

    if column.type in NUMBERS:
        return agate.Number()
    return agate.Boolean() if column.type == "boolean" else agate.Text(cast_nulls=False)


def _cell(cell: Any) -> Any:
    return cell if cell is None or isinstance(cell, bool | int | Decimal) else str(cell)


def _column(column: Described, listed: Sequence[Any]) -> dict[str, Any]:
    """Type, how many are empty and how many differ, the least and most, and the commonest."""
    import agate  # only now: it takes long to load, and most columns' are kept

    whole = agate.Table([[_cell(cell)] for cell in listed], [column.name], [_kind(column)])
    values = whole.columns[column.name].values_without_nulls()
    counted = Counter(map(cell_text, values))
    found: dict[str, Any] = {
        "name": column.name,
        "type": column.type,
        "empty": len(whole.rows) - len(values),
        "unique": len(counted),
    }
    if values and column.type in NUMBERS:
        found["least"] = _number(whole.aggregate(agate.Min(column.name)))
        found["most"] = _number(whole.aggregate(agate.Max(column.name)))
    elif values and column.type == "string":
        found["longest"] = int(whole.aggregate(agate.MaxLength(column.name)))
    if len(counted) < len(values):
        most = sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:COMMONEST]
        found["commonest"] = [{"value": value, "count": count} for value, count in most]
    return found


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
