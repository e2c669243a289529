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


def json_lines(columns: Sequence[str], rows: Iterable[Row]) -> bytes:
    """The rows, one a line, so that a change shows as a line."""
    lines = (
        json.dumps(dict(zip(columns, map(_value, line), strict=True)), ensure_ascii=False)
        for line in cells(rows, columns)
    )
    return ",\n".join(lines).encode()


def json_file(columns: Sequence[str], lines: Iterable[bytes]) -> bytes:
    """The whole file of its rows' lines, which name the columns themselves."""
    del columns
    body = b",\n".join(filter(None, lines))
    return b"[\n%b\n]\n" % body if body else b"[]\n"
