"""A sheet of a workbook: what is text stays text, what is a number is one."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font
from openpyxl.styles.numbers import FORMAT_TEXT
from openpyxl.utils import get_column_letter

from generator.export.formats.csv_file import cell_text
from generator.export.table import Cell

WIDEST, NARROWEST, SEEN = 60, 8, 50
HEADING = Font(bold=True)


def add_sheet(book: Workbook, name: str, rows: Sequence[Sequence[Cell]]) -> None:
    """Add the rows to `book`; the first stands still, and can be filtered by."""
    sheet = book.create_sheet(name)
    wide = max(map(len, rows))
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(wide)}{len(rows)}"
    for at in range(wide):
        sheet.column_dimensions[get_column_letter(at + 1)].width = _width(rows, at)
    for number, row in enumerate(rows):
        sheet.append([_cell(sheet, cell, heading=number == 0) for cell in row])


def _width(rows: Sequence[Sequence[Cell]], at: int) -> int:
    """As wide as the longest of the first cells, Chinese characters counted double."""
    texts = [cell_text(row[at]) for row in rows[:SEEN] if at < len(row)]
    longest = max(len(text) + sum(ord(character) > 0x2E7F for character in text) for text in texts)
    return min(max(longest + 2, NARROWEST), WIDEST)


def _cell(sheet: object, cell: Cell, heading: bool) -> WriteOnlyCell | bool | int | Decimal | None:
    if cell is None or isinstance(cell, bool | int | Decimal):
        return cell
    written = WriteOnlyCell(sheet, ILLEGAL_CHARACTERS_RE.sub("", cell))
    written.data_type = "s"  # of "=1+1", too
    written.number_format = FORMAT_TEXT
    if heading:
        written.font = HEADING
    return written
