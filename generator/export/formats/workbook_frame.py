"""All of a workbook but the cells of its sheets, as openpyxl writes it."""

from __future__ import annotations

import datetime
import io
import os
import re
import zipfile
from collections.abc import Sequence
from typing import Any

from generator.export.formats.sheet import Styles
from generator.zip_entry import BEGINNING

# Where lxml is installed, openpyxl would write with it, and otherwise than where it isn't.
os.environ["OPENPYXL_LXML"] = "False"

SHEET = "xl/worksheets/sheet{}.xml"
STYLES = Styles(heading=1, text=2)
"""In the order in which `frame` asks for them."""
_SHEET = re.compile(SHEET.format("[0-9]+"))


def frame(sheets: Sequence[tuple[str, str]]) -> dict[str, bytes]:
    """The files, by their path in the workbook, for sheets of these names and extents.

    Without the time of its making, which openpyxl notes in two places.
    """
    # Only now: openpyxl takes long to load, and the frame changes only with the rows' number.
    from openpyxl import Workbook
    from openpyxl.xml.constants import ARC_CORE
    from openpyxl.xml.functions import tostring

    book = Workbook(write_only=True)
    for name, extent in sheets:
        _add_empty(book, name, extent)
    saved = io.BytesIO()
    book.save(saved)
    book.properties.created = book.properties.modified = datetime.datetime(*BEGINNING)
    core = tostring(book.properties.to_tree())
    with zipfile.ZipFile(saved) as dated:
        return {
            name: core if name == ARC_CORE else dated.read(name)
            for name in dated.namelist()
            if not _SHEET.fullmatch(name)
        }


def _add_empty(book: Any, name: str, extent: str) -> None:
    """A sheet with a heading and a text, which is enough to have their styles in the workbook."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.styles.numbers import FORMAT_TEXT

    sheet = book.create_sheet(name)
    sheet.auto_filter.ref = extent
    heading, text = WriteOnlyCell(sheet, name), WriteOnlyCell(sheet, name)
    heading.number_format = text.number_format = FORMAT_TEXT
    heading.font = Font(bold=True)
    sheet.append([heading, text])
