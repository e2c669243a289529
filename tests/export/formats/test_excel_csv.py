"""CSV for Excel: the byte order mark, and texts that must not become formulas."""

import csv
import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.export.formats.excel_csv import BOM, FORMULA_STARTS, excel_cell, write_excel_csv
from generator.export.table import Cell
from tests.export.rows import CELLS, COLUMNS, row


@pytest.mark.parametrize(("cell", "text"), CELLS)
def test_ordinary_cells_are_those_of_csv(cell: Cell, text: str) -> None:
    assert excel_cell(cell) == text


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        '=HYPERLINK("http://x")',
        "+1",
        "-1",
        "@SUM(A1)",
        "  =1",
        "\t=1",
        "\tx",
        "\rx",
        "\nx",
        "＝1",
        "－1",
        "　=1",
    ],
)
def test_formulas_become_text(text: str) -> None:
    assert excel_cell(text) == f"'{text}"


@pytest.mark.parametrize("number", [-1, Decimal("-0.5")])
def test_numbers_stay_numbers(number: Cell) -> None:
    assert excel_cell(number) == str(number)


@pytest.mark.parametrize("text", ["a=1", "1-2", "'=1", "附件1", "（-1）"])
def test_other_texts_stay(text: str) -> None:
    assert excel_cell(text) == text


@given(st.text())
def test_no_text_begins_like_a_formula(text: str) -> None:
    assert not excel_cell(text).lstrip().startswith(FORMULA_STARTS)
    assert excel_cell(text).removeprefix("'") == text.removeprefix("'")


def test_the_file_begins_with_the_mark() -> None:
    written = write_excel_csv(COLUMNS, [row("=1", "-1")])
    assert written == BOM + b"name,size,number,good\r\n'=1,-1,1,true\r\n"
    assert next(csv.reader(io.StringIO(written.decode("utf-8-sig")))) == COLUMNS
