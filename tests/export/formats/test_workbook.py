"""The workbook: opened by openpyxl, and by LibreOffice where there is one."""

import csv
import datetime
import io
import re
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from generator.export.draft import Draft
from generator.export.formats.csv_file import cell_text
from generator.export.formats.sheet import extent, sheet_xml
from generator.export.formats.workbook import GUIDE, PATH, archive, workbook_file
from generator.export.formats.workbook_frame import STYLES, frame
from generator.export.rows import all_tables
from generator.export.tables import TABLES
from generator.project import PROJECT
from generator.zip_entry import pack
from tests.corpus import dataset_of
from tests.publication import NOWHERE
from tests.real_data import real_files

OFFICE = shutil.which("soffice") or shutil.which("libreoffice")
PRINTED = ("4:6", "50%", "2023-11", "011000", "=1+1", "每人每月300元", "<b>&", "1E5", "TRUE")


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    dataset = dataset_of(tmp_path_factory.mktemp("data"))
    return Draft(dataset, all_tables(TABLES, dataset), NOWHERE, {})


def opened(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def test_every_table_has_a_sheet_with_its_rows(draft: Draft) -> None:
    book = opened(workbook_file(draft)[PATH])
    assert book.sheetnames == [GUIDE, *(table.name for table in TABLES)]
    for table, rows in draft.tables.items():
        head, *body = book[table.name].iter_rows(values_only=True)
        names = [column.name for column in table.columns()]
        assert list(head) == names
        right = [[cell_text(row.cell(name)) for name in names] for row in rows]
        assert [[_text(cell) for cell in row] for row in body] == right


def _text(cell: object) -> str:
    if isinstance(cell, bool) or cell is None:
        return cell_text(cell)
    return cell_text(Decimal(str(cell))) if isinstance(cell, int | float) else str(cell)


def test_the_first_sheet_says_what_the_others_are(draft: Draft) -> None:
    guide = opened(workbook_file(draft)[PATH])[GUIDE]
    lines = list(guide.iter_rows(values_only=True))
    assert {line[0] for line in lines} >= {table.name for table in TABLES}
    assert any(str(line[0]).startswith("Creative Commons") for line in lines)


def test_what_is_printed_stays_so() -> None:
    """A text is a text in its type and in its format, which it keeps when somebody edits it."""
    rows = [["printed"], *([text] for text in PRINTED), ["a\x01b"]]
    content = sheet_xml(rows, STYLES)
    book = archive(frame([("texts", extent(rows))]), [pack(content)])
    [head, *cells] = (row[0] for row in opened(book)["texts"].iter_rows())
    assert [cell.value for cell in cells] == [*PRINTED, "ab"]
    assert {cell.data_type for cell in (head, *cells)} == {"s"}
    assert {cell.number_format for cell in cells} == {"@"}
    assert head.font.bold
    assert b"<f>" not in content
    assert b"&lt;b&gt;&amp;" in content


def test_real_prints_stay_so() -> None:
    book = opened(real_files()[PATH])
    sheet = book["figures"]
    head, *rows = sheet.iter_rows()
    at = [cell.value for cell in head].index("printed")
    prints = [row[at] for row in rows]
    assert {cell.data_type for cell in prints} == {"s"}
    assert {cell.number_format for cell in prints} == {"@"}
    assert any(cell.value.endswith("%") for cell in prints)


def test_it_is_the_same_at_any_time(draft: Draft) -> None:
    later = replace(NOWHERE, moment=NOWHERE.moment + datetime.timedelta(days=9))
    first = workbook_file(draft)
    assert first == workbook_file(replace(draft, publication=later))
    core = zipfile.ZipFile(io.BytesIO(first[PATH])).read("docProps/core.xml").decode()
    assert set(re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core)) == {"1980-01-01T00:00:00Z"}


def test_it_is_the_same_where_other_packages_are_installed() -> None:
    frame = "from generator.export.formats.workbook_frame import frame; frame([('a', 'A1')])"
    look = f"{frame}; import openpyxl, sys; sys.exit(openpyxl.LXML)"
    done = subprocess.run([sys.executable, "-c", look], cwd=PROJECT, check=False)
    assert done.returncode == 0


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not here")
def test_libreoffice_reads_what_is_printed(tmp_path: Path) -> None:
    """Each sheet as CSV, as LibreOffice shows it."""
    (tmp_path / "minsheng.xlsx").write_bytes(real_files()[PATH])
    every = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    subprocess.run(
        [
            str(OFFICE),
            "--headless",
            f"-env:UserInstallation=file://{tmp_path}/profile",
            "--convert-to",
            every,
            "--outdir",
            str(tmp_path),
            str(tmp_path / "minsheng.xlsx"),
        ],
        check=True,
        capture_output=True,
        timeout=300,
    )
    text = (tmp_path / "minsheng-figures.csv").read_text(encoding="utf-8")
    shown = [row["printed"] for row in csv.DictReader(io.StringIO(text, newline=""))]
    plain = real_files()["data/v1/figures.csv"].decode()
    assert shown == [row["printed"] for row in csv.DictReader(io.StringIO(plain, newline=""))]
