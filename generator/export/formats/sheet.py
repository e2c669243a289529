"""A sheet of a workbook: what is text stays text, what is a number is one.

Written here, row by row: openpyxl takes ten times as long for the cells, and is asked for all else
that a workbook consists of.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
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
_AFTER = '</sheetData><autoFilter ref="{}"/></worksheet>'


@dataclass(frozen=True)
class Styles:
    """The numbers by which a workbook knows how its headings and its texts look."""

    heading: int
    text: int


def sheet_xml(lines: Sequence[Sequence[Cell]], styles: Styles) -> bytes:
    """The lines as a sheet; the first stands still, and can be filtered by."""
    return sheet_of(lines, extent(lines), [lines_xml(lines, styles)])


def sheet_of(first: Sequence[Sequence[Cell]], place: str, lines: Iterable[str]) -> bytes:
    """The sheet of all lines as they are written; `first` are those that are seen at once."""
    return "".join([*_before(first), *lines, _AFTER.format(place)]).encode()


def lines_xml(lines: Iterable[Sequence[Cell]], styles: Styles, first: int = 1) -> str:
    """The lines of a sheet from the number `first` on; that of number 1 are the headings."""
    return "".join(
        _row(number, line, styles.heading if number == 1 else styles.text)
        for number, line in enumerate(lines, first)
    )


def extent(lines: Sequence[Sequence[Cell]]) -> str:
    """From the first cell to the last: `A1:H117`."""
    return extent_of(max(map(len, lines)), len(lines))


def extent_of(columns: int, lines: int) -> str:
    """The same of so many columns and lines."""
    return f"A1:{column_letters(columns)}{lines}"


@cache
def column_letters(number: int) -> str:
    """What spreadsheets call the column of that number: 1 is A, 27 is AA."""
    before, last = divmod(number - 1, 26)
    return (column_letters(before) if before else "") + chr(ord("A") + last)


@cache
def _letters(columns: int) -> tuple[str, ...]:
    return tuple(column_letters(at) for at in range(1, columns + 1))


def _before(first: Sequence[Sequence[Cell]]) -> Iterator[str]:
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="{MAIN}"><sheetViews>'
    yield '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"'
    yield ' activePane="bottomLeft"/><selection pane="bottomLeft" activeCell="A1" sqref="A1"/>'
    yield '</sheetView></sheetViews><sheetFormatPr baseColWidth="8" defaultRowHeight="15"/><cols>'
    for at in range(max(map(len, first))):
        place = f'min="{at + 1}" max="{at + 1}"'
        yield f'<col {place} width="{_width(first, at)}" customWidth="1"/>'
    yield "</cols><sheetData>"


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
