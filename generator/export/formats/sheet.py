"""A sheet of a workbook: what is text stays text, what is a number is one.

Written here, row by row: openpyxl takes ten times as long for the cells, and is asked for all else
that a workbook consists of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from xml.sax.saxutils import escape

from generator.export.formats.csv_file import cell_text
from generator.export.table import Cell

WIDEST, NARROWEST, SEEN = 60, 8, 50
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REFUSED = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")  # by the format, in any text
_SPECIAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f&<>]")  # refused, or to be escaped


@dataclass(frozen=True)
class Styles:
    """The numbers by which a workbook knows how its headings and its texts look."""

    heading: int
    text: int


def sheet_xml(rows: Sequence[Sequence[Cell]], styles: Styles) -> bytes:
    """The rows as a sheet; the first stands still, and can be filtered by."""
    return "".join(_pieces(rows, styles)).encode()


def extent(rows: Sequence[Sequence[Cell]]) -> str:
    """From the first cell to the last: `A1:H117`."""
    return f"A1:{column_letters(max(map(len, rows)))}{len(rows)}"


@cache
def column_letters(number: int) -> str:
    """What spreadsheets call the column of that number: 1 is A, 27 is AA."""
    before, last = divmod(number - 1, 26)
    return (column_letters(before) if before else "") + chr(ord("A") + last)


@cache
def _letters(columns: int) -> tuple[str, ...]:
    return tuple(column_letters(at) for at in range(1, columns + 1))


def _pieces(rows: Sequence[Sequence[Cell]], styles: Styles) -> Iterator[str]:
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="{MAIN}"><sheetViews>'
    yield '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"'
    yield ' activePane="bottomLeft"/><selection pane="bottomLeft" activeCell="A1" sqref="A1"/>'
    yield '</sheetView></sheetViews><sheetFormatPr baseColWidth="8" defaultRowHeight="15"/><cols>'
    for at in range(max(map(len, rows))):
        place = f'min="{at + 1}" max="{at + 1}"'
        yield f'<col {place} width="{_width(rows, at)}" customWidth="1"/>'
    yield "</cols><sheetData>"
    for number, row in enumerate(rows, 1):
        yield _row(number, row, styles.heading if number == 1 else styles.text)
    yield f'</sheetData><autoFilter ref="{extent(rows)}"/></worksheet>'


def _row(number: int, row: Sequence[Cell], style: int) -> str:
    cells = [
        _cell(f"{letters}{number}", cell, style)
        for letters, cell in zip(_letters(len(row)), row, strict=True)
        if cell is not None
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'


def _cell(place: str, cell: Cell, style: int) -> str:
    if isinstance(cell, bool):
        return f'<c r="{place}" t="b"><v>{int(cell)}</v></c>'
    if isinstance(cell, int | Decimal):
        return f'<c r="{place}" t="n"><v>{cell}</v></c>'
    text = cell or ""
    if _SPECIAL.search(text):
        text = escape(_REFUSED.sub("", text))
    kept = ' xml:space="preserve"' if text != text.strip() else ""
    return f'<c r="{place}" s="{style}" t="inlineStr"><is><t{kept}>{text}</t></is></c>'


def _width(rows: Sequence[Sequence[Cell]], at: int) -> int:
    """As wide as the longest of the first cells, Chinese characters counted double."""
    texts = [cell_text(row[at]) for row in rows[:SEEN] if at < len(row)]
    longest = max(len(text) + sum(ord(character) > 0x2E7F for character in text) for text in texts)
    return min(max(longest + 2, NARROWEST), WIDEST)
