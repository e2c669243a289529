"""CSV files: what a cell looks like, and that csv readers get back what was written."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.export.formats.csv_file import cell_text
from generator.export.formats.table_files import CSV
from generator.export.table import Cell
from tests.export.rows import CELLS, COLUMNS, row


@pytest.mark.parametrize(("cell", "text"), CELLS)
def test_cells(cell: Cell, text: str) -> None:
    assert cell_text(cell) == text


def test_a_whole_file() -> None:
    written = CSV.write(COLUMNS, [row("江西", "0.50"), row('a "b", c', good=False)])
    assert written.decode() == (
        'name,size,number,good\r\n江西,0.5,1,true\r\n"a ""b"", c",,1,false\r\n'
    )


def test_a_table_without_rows() -> None:
    assert CSV.write(COLUMNS, []) == b"name,size,number,good\r\n"


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])).filter(lambda x: "\0" not in x)))
def test_round_trip(names: list[str]) -> None:
    written = CSV.write(["name", "number"], [row(name) for name in names])
    read = list(csv.reader(io.StringIO(written.decode(), newline="")))
    assert read == [["name", "number"], *([name, "1"] for name in names)]
