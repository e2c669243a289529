"""Tables as CSV: RFC 4180, UTF-8 without a byte order mark."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Sequence
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


def write_csv(
    columns: Sequence[str], rows: Iterable[Row], cell: Callable[[Cell], str] = cell_text
) -> bytes:
    """The whole file: a header and a line a row, each ended by CR LF."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([cell(value) for value in line] for line in cells(rows, columns))
    return buffer.getvalue().encode("utf-8")
