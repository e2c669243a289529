"""All tables in one workbook for spreadsheets: `minsheng.xlsx`, the same bytes for the same data.

Its first sheet says what is on the others. Texts are marked as such, so `4:6`, `50%` and `2023-11`
stay as printed, and none is taken for a formula.
"""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Iterator, Sequence

from openpyxl import Workbook
from openpyxl.xml.constants import ARC_CORE
from openpyxl.xml.functions import tostring

from generator.export.catalog.readme import state_text
from generator.export.draft import Draft, Files
from generator.export.formats.sheet import add_sheet
from generator.export.publication import ABOUT, FOLDER, NAME, Publication
from generator.export.rows import Tables
from generator.export.table import Cell
from generator.lang import LANGUAGE_TAGS
from generator.wording import word
from generator.zip_entry import BEGINNING, zip_entry

PATH = f"{FOLDER}/{NAME}.xlsx"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
GUIDE = "README"


def workbook_file(draft: Draft) -> Files:
    """The one file."""
    book = Workbook(write_only=True)
    add_sheet(book, GUIDE, list(_guide(draft)))
    for table, rows in draft.tables.items():
        names = [column.name for column in table.columns()]
        cells = ([getattr(row, name) for name in names] for row in rows)
        add_sheet(book, table.name, [names, *cells])
    return {PATH: _timeless(book)}


def _timeless(book: Workbook) -> bytes:
    """The workbook's bytes without the time of its making, which openpyxl notes in two places."""
    saved, buffer = io.BytesIO(), io.BytesIO()
    book.save(saved)
    book.properties.created = book.properties.modified = datetime.datetime(*BEGINNING)
    with zipfile.ZipFile(saved) as dated, zipfile.ZipFile(buffer, "w") as archive:
        for name in dated.namelist():
            core = name == ARC_CORE
            content = tostring(book.properties.to_tree()) if core else dated.read(name)
            archive.writestr(zip_entry(name), content, compresslevel=6)
    return buffer.getvalue()


def _guide(draft: Draft) -> Iterator[Sequence[Cell]]:
    """The first sheet: a line a sheet in both languages, then what the whole is."""
    yield ("sheet", "表", "Table", "内容", "What it holds", "rows")
    yield from _lines(draft.tables)
    for lang in LANGUAGE_TAGS:
        yield ()
        yield from ((text,) for text in _about(draft.publication, lang))


def _lines(tables: Tables) -> Iterator[Sequence[Cell]]:
    for table, rows in tables.items():
        title, about = table.title, table.about
        yield (table.name, title.zh, title.en, about.zh, about.en, len(rows))


def _about(publication: Publication, lang: str) -> Iterator[str]:
    for known in LANGUAGE_TAGS:
        if known == lang:
            yield from (publication.title.of(known), ABOUT.of(known), word(known, "workbook_text"))
            yield f"{word(known, 'readme_version', version=publication.version)} " + state_text(
                publication, known
            )
            yield f"{publication.licence.name}: {publication.licence.deed}"
