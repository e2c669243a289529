"""The workbook: opened by openpyxl, and by LibreOffice where there is one."""

import csv
import datetime
import io
import shutil
import subprocess
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from generator.export.draft import Draft
from generator.export.formats.csv_file import cell_text
from generator.export.formats.workbook import GUIDE, PATH, workbook_file
from generator.export.formats.xlsx_sheet import letters, sheet_xml
from generator.export.rows import all_tables
from generator.export.tables import TABLES
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
        right = [[cell_text(getattr(row, name)) for name in names] for row in rows]
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
    content = sheet_xml([["printed"], *([text] for text in PRINTED)]).decode()
    assert content.count('t="inlineStr"') == len(PRINTED) + 1
    assert "<f>" not in content
    assert "&lt;b&gt;&amp;" in content


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
    assert workbook_file(draft) == workbook_file(replace(draft, publication=later))


@pytest.mark.parametrize(("number", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA")])
def test_letters(number: int, name: str) -> None:
    assert letters(number) == name


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
