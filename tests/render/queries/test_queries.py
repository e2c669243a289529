"""The first queries of the data pages, run as somebody would who copies them."""

import ast
import io
import json
import re
import shlex
import shutil
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path

import duckdb
import openpyxl
import pytest
from csvkit.utilities.csvstat import CSVStat

from generator.export.formats.workbook import PATH
from generator.export.publication import FOLDER
from generator.export.table import Table
from generator.export.tables import TABLES
from generator.render.queries.source import QueryTable, source_of
from generator.render.queries.write import TOOLS, queries
from tests.export.of_tables import EVERY
from tests.publication import NOWHERE, PUBLISHED
from tests.real_data import real_dataset, real_files

RSCRIPT = shutil.which("Rscript")


def source(table: Table) -> QueryTable:
    return source_of(table, list(table.rows(real_dataset())), NOWHERE)


def code(table: Table, tool: str) -> str:
    return TOOLS[tool](source(table))


def expected(table: Table) -> Counter[str] | int:
    """What the query counts, from the table's JSON: rows by value, or all of them."""
    rows = json.loads(real_files()[f"{FOLDER}/{table.name}.json"])
    group = source(table).group
    if group is None:
        return len(rows)
    return Counter(str(row[group]).lower() for row in rows)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All CSV files, as they would have been downloaded."""
    folder = tmp_path_factory.mktemp("downloads")
    for table in TABLES:
        (folder / f"{table.name}.csv").write_bytes(real_files()[f"{FOLDER}/{table.name}.csv"])
    return folder


def printed(text: str) -> Counter[str]:
    """Lines of a word and a number, as pandas prints counts."""
    lines = [re.fullmatch(r"(\S+)\s+(\d+)", line.strip()) for line in text.splitlines()]
    return Counter({found[1].lower(): int(found[2]) for found in lines if found})


def test_pandas(folder: Path) -> None:
    """All in one process, as pandas takes a second to start."""
    mark = "print('\\n===')"
    program = "\n".join(f"{code(table, 'pandas')}\n{mark}" for table in TABLES)
    done = subprocess.run(
        [sys.executable, "-W", "error::Warning:__main__", "-c", program],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    answers = done.stdout.split("\n===\n")[: len(TABLES)]
    for table, answer in zip(TABLES, answers, strict=True):
        right = expected(table)
        found = int(answer) if isinstance(right, int) else printed(answer)
        assert found == right, table.name


def test_pandas_keeps_codes_as_text(folder: Path) -> None:
    places = next(table for table in TABLES if table.name == "places")
    more = "print(sorted(set(places['code'].dropna().map(type).map(str))))"
    program = f"{code(places, 'pandas')}\n{more}"
    found = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True
    )
    assert found.stdout.splitlines()[-1] == "[\"<class 'str'>\"]"


@EVERY
def test_csvkit(table: Table, folder: Path) -> None:
    tool, *arguments, name = shlex.split(code(table, "csvkit"))
    assert tool == "csvstat"
    output = io.StringIO()
    CSVStat([*arguments, str(folder / name)], output).run()
    right = expected(table)
    if isinstance(right, int):
        assert int(output.getvalue()) == right
        return
    found: dict[str, int] = ast.literal_eval(output.getvalue())
    assert {str(value).lower(): count for value, count in found.items()} == right


@EVERY
def test_duckdb(table: Table, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    rows = duckdb.execute(code(table, "duckdb")).fetchall()
    right = expected(table)
    if isinstance(right, int):
        assert rows == [(right,)]
    else:
        assert {str(value).lower(): count for value, count in rows} == right
        assert [count for _, count in rows] == sorted(right.values(), reverse=True)


def test_duckdb_keeps_codes_as_text(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    figures = next(table for table in TABLES if table.name == "figures")
    read = re.search(r"read_csv\(.*\)", code(figures, "duckdb"))
    assert read
    [(kind,)] = duckdb.execute(f"SELECT DISTINCT typeof(place) FROM {read[0]}").fetchall()
    assert kind == "VARCHAR"


def position(letters: str) -> int:
    """A spreadsheet's column from 0: A, B, … Z, AA."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


@cache
def sheets() -> dict[str, list[list[str]]]:
    """The workbook's sheets, as openpyxl reads them."""
    book = openpyxl.load_workbook(io.BytesIO(real_files()[PATH]), read_only=True)
    return {
        sheet.title: [
            ["" if cell is None else str(cell) for cell in row]
            for row in sheet.iter_rows(values_only=True)
        ]
        for sheet in book
    }


@EVERY
def test_excel(table: Table) -> None:
    """No Excel here: the formula's column and value are looked up in the workbook."""
    rows = sheets()[table.name]
    formula, right = code(table, "excel"), expected(table)
    if isinstance(right, int):
        assert formula == "=COUNTA(A:A)-1"
        assert len([row for row in rows if row[0]]) - 1 == right
        return
    found = re.fullmatch(r'=COUNTIF\(([A-Z]+):\1,(?:"([^"]+)"|(TRUE|FALSE|\d+))\)', formula)
    assert found
    column, value = position(found[1]), (found[2] or found[3]).lower()
    assert rows[0][column] == source(table).group
    counted = sum(row[column].lower() == value for row in rows)
    assert counted == right[value] == max(right.values())


@pytest.mark.skipif(RSCRIPT is None, reason="R is not here")
def test_r(folder: Path) -> None:
    for table in TABLES:
        done = subprocess.run(
            [str(RSCRIPT), "-e", f"print({{{code(table, 'r')}}})"],
            cwd=folder,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        numbers = [int(one) for one in re.findall(r"(?<![\w.-])\d+(?![\w.-])", done.stdout)]
        right = expected(table)
        if isinstance(right, int):
            assert numbers[-1] == right
        else:
            assert set(right.values()) <= set(numbers)


@EVERY
def test_r_names_the_file_its_codes_and_the_column(table: Table) -> None:
    """What can be told of R without R: brackets close, and all names are the table's."""
    text = code(table, "r")
    assert text.count("(") == text.count(")")
    assert text.startswith(f'{table.name} <- read.csv("{table.name}.csv",')
    columns = {one.name for one in table.columns()}
    assert set(re.findall(r'(\w+) = "character"', text)) <= columns
    assert set(re.findall(r"\$(\w+)", text)) <= columns


def test_queries_read_from_the_site_where_its_address_is_known() -> None:
    figures = next(table for table in TABLES if table.name == "figures")
    made = queries(source_of(figures, list(figures.rows(real_dataset())), PUBLISHED))
    address = f"https://example.org/minsheng/{FOLDER}/figures.csv"
    assert [one.tool for one in made] == ["pandas", "r", "duckdb", "csvkit", "excel"]
    assert all(address in one.code for one in made[:3])


def test_most_tables_have_something_to_count() -> None:
    groups = {table.name: source(table).group for table in TABLES}
    assert groups["figures"] == "role"
    assert groups["places"] == "level"
    assert sum(group is not None for group in groups.values()) > len(TABLES) / 2
