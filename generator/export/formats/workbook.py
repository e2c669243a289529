"""All tables in one workbook for spreadsheets: `minsheng.xlsx`, the same bytes for the same data.

Its first sheet says what is on the others. Texts are marked as such, so `4:6`, `50%` and `2023-11`
stay as printed, and none is taken for a formula.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence
from xml.sax.saxutils import escape

from generator.export.catalog.readme import state_text
from generator.export.draft import Draft, Files
from generator.export.formats.xlsx_sheet import MAIN, sheet_xml
from generator.export.publication import ABOUT, FOLDER, NAME, Publication
from generator.export.rows import Tables
from generator.export.table import Cell
from generator.lang import LANGUAGE_TAGS
from generator.wording import word
from generator.zip_entry import zip_entry

PATH = f"{FOLDER}/{NAME}.xlsx"
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
GUIDE = "README"
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}">'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    "</cellXfs></styleSheet>"
)


def workbook_file(draft: Draft) -> Files:
    """The one file."""
    sheets = {GUIDE: sheet_xml(list(_guide(draft)), heading=1)}
    for table, rows in draft.tables.items():
        names = [column.name for column in table.columns()]
        sheets[table.name] = sheet_xml(
            [names, *([getattr(row, name) for name in names] for row in rows)]
        )
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, content in _parts(sheets):
            archive.writestr(zip_entry(path), content, compresslevel=6)
    return {PATH: buffer.getvalue()}


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


def _parts(sheets: dict[str, bytes]) -> Iterator[tuple[str, str | bytes]]:
    """The files of the package by path."""
    yield "[Content_Types].xml", _types(len(sheets))
    yield "_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")])
    named = "".join(
        f'<sheet name="{escape(name)}" sheetId="{at}" r:id="rId{at}"/>'
        for at, name in enumerate(sheets, 1)
    )
    yield (
        "xl/workbook.xml",
        f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{named}</sheets></workbook>',
    )
    leads = [("worksheet", f"worksheets/sheet{at}.xml") for at in range(1, len(sheets) + 1)]
    yield "xl/_rels/workbook.xml.rels", _relations([*leads, ("styles", "styles.xml")])
    yield "xl/styles.xml", STYLES
    for at, content in enumerate(sheets.values(), 1):
        yield f"xl/worksheets/sheet{at}.xml", content


def _types(count: int) -> str:
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    sheets = "".join(
        f'<Override PartName="/xl/worksheets/sheet{at}.xml" ContentType="{kind}.worksheet+xml"/>'
        for at in range(1, count + 1)
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{kind}.styles+xml"/>{sheets}</Types>'
    )


def _relations(leads: Sequence[tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{at}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(leads, 1)
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{listed}</Relationships>'
