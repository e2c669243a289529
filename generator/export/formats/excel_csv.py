"""Tables as CSV for Excel: with a byte order mark, and no cell that Excel takes for a formula."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator.export.formats.csv_file import cell_text, write_csv
from generator.export.table import Cell, Row

BOM = b"\xef\xbb\xbf"
FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
CONTROLS = ("\t", "\r", "\n")


def excel_cell(cell: Cell) -> str:
    """A text that begins like a formula gets an apostrophe before it (OWASP, CSV injection)."""
    text = cell_text(cell)
    begins = text.startswith(CONTROLS) or text.lstrip().startswith(FORMULA_STARTS)
    return f"'{text}" if isinstance(cell, str) and begins else text


def write_excel_csv(columns: Sequence[str], rows: Iterable[Row]) -> bytes:
    """The whole file, with the mark that makes Excel read it as UTF-8."""
    return BOM + write_csv(columns, rows, excel_cell)
