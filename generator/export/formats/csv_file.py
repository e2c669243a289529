"""Tables as CSV: RFC 4180, UTF-8 without a byte order mark."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from decimal import Decimal

from generator.export.table import Cell, Row, cells


def cell_text(cell: Cell) -> str:
    """A cell as it stands in the file: empty for "not stated", numbers without exponent."""
    if isinstance(cell, str):
        return cell
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, Decimal):
        text = f"{cell:f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    return str(cell)


def csv_lines(columns: Sequence[str], rows: Iterable[Row]) -> bytes:
    """A line a row, each ended by CR LF."""
    return _lines([cell_text(cell) for cell in line] for line in cells(rows, columns))


def csv_file(columns: Sequence[str], lines: Iterable[bytes]) -> bytes:
    """The whole file of its rows' lines: a header comes first."""
    return b"".join([_lines([columns]), *lines])


def _lines(lines: Iterable[Sequence[str]]) -> bytes:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator="\r\n").writerows(lines)
    return buffer.getvalue().encode("utf-8")
