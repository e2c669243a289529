"""Round trip through csvkit: it reads every table, and finds the numbers that the JSON holds."""

import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from csvkit.utilities.csvclean import CSVClean
from csvkit.utilities.csvsql import CSVSQL
from csvkit.utilities.csvstat import CSVStat

from generator.export.publication import FOLDER
from generator.export.table import Table
from generator.export.tables import TABLES
from tests.every import every
from tests.export.of_tables import EVERY
from tests.real_data import real_files

NUMBERS = {
    table: columns
    for table in TABLES
    if (columns := [one.name for one in table.columns() if one.type in ("integer", "number")])
}
"""The columns of numbers of each table that has some."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("csvkit")
    for table in TABLES:
        (folder / f"{table.name}.csv").write_bytes(real_files()[f"{FOLDER}/{table.name}.csv"])
    return folder


@cache
def objects(table: Table) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = json.loads(
        real_files()[f"{FOLDER}/{table.name}.json"], parse_float=Decimal
    )
    return rows


def stated(folder: Path, table: Table, *arguments: str) -> str:
    output = io.StringIO()
    path = folder / f"{table.name}.csv"
    CSVStat(["--snifflimit", "0", "--no-inference", *arguments, str(path)], output).run()
    return output.getvalue().strip()


@EVERY
def test_csvclean_finds_nothing(table: Table, folder: Path) -> None:
    cleaned, errors = io.StringIO(), io.StringIO()
    path = str(folder / f"{table.name}.csv")
    CSVClean(["--length-mismatch", path], cleaned, errors).run()
    assert errors.getvalue() == ""
    assert len(cleaned.getvalue().splitlines()) == len(objects(table)) + 1


@EVERY
def test_csvstat_counts_the_rows(table: Table, folder: Path) -> None:
    assert stated(folder, table, "--count") == str(len(objects(table)))


@every("table", NUMBERS, ids=[table.name for table in NUMBERS])
def test_csvstat_finds_the_numbers_of_the_json(table: Table, folder: Path) -> None:
    columns = NUMBERS[table]
    output = io.StringIO()
    chosen = ["--snifflimit", "0", "--json", "--columns", ",".join(columns)]
    CSVStat([*chosen, str(folder / f"{table.name}.csv")], output).run()
    found = json.loads(output.getvalue(), parse_float=Decimal)
    assert [one["column_name"] for one in found] == columns
    for one in found:
        _same(one, [row[one["column_name"]] for row in objects(table)])


def _same(found: dict[str, Any], cells: list[Any]) -> None:
    """What csvstat says of a column is so of these."""
    numbers = [Decimal(str(cell)) for cell in cells if cell is not None]
    assert found["nulls"] == (len(numbers) < len(cells)), found
    if numbers and set(numbers) <= {0, 1}:
        assert found["type"] == "Boolean", found  # what csvkit makes of nothing but 0 and 1
    elif numbers:
        assert found["type"] == "Number", found
        for key, right in (("min", min(numbers)), ("max", max(numbers)), ("sum", sum(numbers))):
            assert abs(Decimal(str(found[key])) - right) < Decimal("0.001"), found


@pytest.fixture(scope="module")
def database(folder: Path) -> Iterator[sqlite3.Connection]:
    """All tables, put into SQLite by csvsql."""
    file = folder / "all.db"
    paths = [str(folder / f"{table.name}.csv") for table in TABLES]
    CSVSQL(["--snifflimit", "0", "--db", f"sqlite:///{file}", "--insert", *paths]).run()
    with closing(sqlite3.connect(file)) as connection:
        yield connection


@EVERY
def test_csvsql_takes_every_row(table: Table, database: sqlite3.Connection) -> None:
    """A table without rows it passes over: there is nothing to tell the columns' types from."""
    if not objects(table):
        known = "SELECT count(*) FROM sqlite_master WHERE name = ?"
        assert database.execute(known, [table.name]).fetchall() == [(0,)]
        return
    [(count,)] = database.execute(f'SELECT count(*) FROM "{table.name}"').fetchall()
    assert count == len(objects(table))
    names = [row[1] for row in database.execute(f'PRAGMA table_info("{table.name}")')]
    assert names == [one.name for one in table.columns()]


def test_csvsql_and_the_json_add_up_to_the_same(database: sqlite3.Connection) -> None:
    [(total,)] = database.execute("SELECT sum(value) FROM figures").fetchall()
    figures = next(table for table in TABLES if table.name == "figures")
    right = sum(Decimal(str(row["value"])) for row in objects(figures))
    assert abs(Decimal(str(total)) - right) < Decimal("0.01")
