"""Changes as plain data for JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.changes.change import KINDS, RowChange, TableChanges


def changes_data(tables: Iterable[TableChanges]) -> list[dict[str, Any]]:
    """A map a table: how many rows, the columns that came or went, and every changed row.

    A cell's `before` is null in a row that is new, its `after` in one that is gone; an empty
    text is a cell in which nothing stands. Reworded rows, which say the same in other words, come
    last.
    """
    return [_table(table) for table in tables]


def _table(changes: TableChanges) -> dict[str, Any]:
    return {
        "table": changes.table,
        "key": list(changes.key),
        "rows_before": changes.before,
        "rows_after": changes.after,
        "columns_added": list(changes.new_columns),
        "columns_removed": list(changes.lost_columns),
        **{kind: [_row(row) for row in changes.of(kind)] for kind in KINDS},
    }


def _row(row: RowChange) -> dict[str, Any]:
    cells = [
        {"column": cell.column, "before": cell.before, "after": cell.after} for cell in row.cells
    ]
    return {"key": list(row.key), "reworded": row.reworded, "cells": cells}


def counts(tables: Iterable[TableChanges]) -> dict[str, int]:
    """How many rows of all tables were added, changed and removed."""
    tables = list(tables)
    return {kind: sum(table.count(kind) for table in tables) for kind in KINDS}
