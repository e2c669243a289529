"""A worksheet of a workbook as XML (ECMA-376): what is text stays text, what is a number is one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from xml.sax.saxutils import escape

from generator.export.formats.csv_file import cell_text
from generator.export.table import Cell

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HEADING, TEXT, NUMBER = 1, 2, 0
"""Styles by their place in the workbook's list; a text's is "as typed", so it stays one."""
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Characters that XML can't hold."""
WIDEST, NARROWEST, SEEN = 60, 8, 50


def sheet_xml(rows: Sequence[Sequence[Cell]], *, heading: int = 1) -> bytes:
    """The sheet; its first `heading` rows stand still, the last of them can be filtered by."""
    lines = [_row(at, row, heading) for at, row in enumerate(rows, 1)]
    wide = max((len(row) for row in rows), default=1)
    cells = f"A{heading}:{letters(wide)}{max(len(rows), heading)}"
    pane = f'<pane ySplit="{heading}" topLeftCell="A{heading + 1}" state="frozen"/>'
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="{MAIN}">'
        f'<sheetViews><sheetView workbookViewId="0">{pane}</sheetView></sheetViews>'
        f"<cols>{''.join(_widths(rows, wide))}</cols><sheetData>{''.join(lines)}</sheetData>"
        f'<autoFilter ref="{cells}"/></worksheet>'
    ).encode()


def letters(number: int) -> str:
    """A column's letters, from 1: A, B, … Z, AA."""
    before, last = divmod(number - 1, 26)
    return (letters(before) if before else "") + chr(ord("A") + last)


def _widths(rows: Sequence[Sequence[Cell]], wide: int) -> Iterable[str]:
    """As wide as the longest of the first cells, Chinese characters counted double."""
    for at in range(wide):
        texts = [cell_text(row[at]) for row in rows[:SEEN] if at < len(row)]
        longest = max(
            len(text) + sum(ord(character) > 0x2E7F for character in text) for text in texts
        )
        width = min(max(longest + 2, NARROWEST), WIDEST)
        yield f'<col min="{at + 1}" max="{at + 1}" width="{width}" customWidth="1"/>'


def _row(at: int, row: Sequence[Cell], heading: int) -> str:
    style = HEADING if at <= heading else TEXT
    cells = (_cell(f"{letters(number)}{at}", cell, style) for number, cell in enumerate(row, 1))
    return f'<row r="{at}">{"".join(cells)}</row>'


def _cell(place: str, cell: Cell, style: int) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return f'<c r="{place}" t="b"><v>{int(cell)}</v></c>'
    if isinstance(cell, int | Decimal):
        return f'<c r="{place}" s="{NUMBER}"><v>{cell_text(cell)}</v></c>'
    text = escape(FORBIDDEN.sub("", cell))
    said = f'<is><t xml:space="preserve">{text}</t></is>'
    return f'<c r="{place}" s="{style}" t="inlineStr">{said}</c>'
