"""All tables in one workbook for spreadsheets: `minsheng.xlsx`, the same bytes for the same data.

Its first sheet says what is on the others. Texts are marked as such, so `4:6`, `50%` and `2023-11`
stay as printed, and none is taken for a formula.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from generator.export.blocks import RowBlock
from generator.export.catalog.readme import state_text
from generator.export.draft import Draft, Files
from generator.export.formats.sheet import SEEN, extent, extent_of, lines_xml, sheet_of, sheet_xml
from generator.export.formats.workbook_frame import SHEET, STYLES, frame
from generator.export.publication import ABOUT, FOLDER, NAME, Publication
from generator.export.rows import Tables
from generator.export.table import Cell, Table, cells
from generator.graph.task import kept
from generator.lang import LANGUAGE_TAGS
from generator.wording import word
from generator.zip_entry import PackedFile, add_packed, pack, zip_entry

PATH = f"{FOLDER}/{NAME}.xlsx"
GUIDE = "README"


def workbook_file(draft: Draft) -> Files:
    """The one file."""
    guide = list(_guide(draft))
    sheets = [(GUIDE, extent(guide), pack(sheet_xml(guide, STYLES)))]
    for table in draft.tables:
        packed, place = draft.kept("sheet", table, partial(_sheet, draft, table))
        sheets.append((table.name, place, packed))
    places = [(name, place) for name, place, _ in sheets]
    around = kept("workbook", [json.dumps(places)], lambda: frame(places))
    return {PATH: archive(around, [packed for _, _, packed in sheets])}


def _sheet(draft: Draft, table: Table) -> tuple[PackedFile, str]:
    """A table's sheet, packed, and its extent."""
    names: list[Cell] = [*table.names]
    rows = draft.tables[table]
    place = extent_of(len(names), len(rows) + 1)
    first = [names, *cells(rows[: SEEN - 1], table.names)]
    make = partial(_block_xml, table.names)
    lines = draft.by_block("lines of a sheet", table, make, numbered=True)
    return pack(sheet_of(first, place, [lines_xml([names], STYLES), *lines])), place


def _block_xml(names: Sequence[str], block: RowBlock) -> str:
    return lines_xml(cells(block.rows, names), STYLES, block.first + 2)


def archive(around: Mapping[str, bytes], sheets: Sequence[PackedFile]) -> bytes:
    """The workbook's bytes: what stands around the sheets, and these."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as whole:
        for name, content in around.items():
            add_packed(whole, zip_entry(name), pack(content))
        for number, packed in enumerate(sheets, 1):
            add_packed(whole, zip_entry(SHEET.format(number)), packed)
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
