"""Tables as JSON: an array with an object a row, keys in the columns' order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from decimal import Decimal

from generator.export.table import Cell, Row, cells


def _value(cell: Cell) -> str | int | float | bool | None:
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else float(cell)
    return cell


def write_json(columns: Sequence[str], rows: Iterable[Row]) -> bytes:
    """The whole file, one row a line, so that a change shows as a line."""
    lines = [
        json.dumps(dict(zip(columns, map(_value, line), strict=True)), ensure_ascii=False)
        for line in cells(rows, columns)
    ]
    body = "\n" + ",\n".join(lines) + "\n" if lines else ""
    return f"[{body}]\n".encode()
