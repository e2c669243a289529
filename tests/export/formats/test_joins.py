"""Joins are right in csvkit, which guesses types; and no code is taken for null."""

import csv
import io
from pathlib import Path

from agate.data_types.base import DEFAULT_NULL_VALUES
from csvkit.utilities.csvjoin import CSVJoin
from pandas._libs.parsers import STR_NA_VALUES
from sqlalchemy.dialects.mssql.base import RESERVED_WORDS as OF_SQL_SERVER
from sqlalchemy.dialects.postgresql.base import RESERVED_WORDS as OF_POSTGRESQL
from sqlalchemy.dialects.sqlite.base import SQLiteIdentifierPreparer

from generator.export.tables import TABLES
from tests.every import every
from tests.real_data import real_files
from tests.real_tables import rows_of

JOINS = [
    (table.name, column.name, *str(column.column.refers_to).split("."))
    for table in TABLES
    for column in table.columns()
    if column.column.refers_to
]
KNOWN = {"precision"}
"""A word of SQL Server's that every other tool takes; the column is promised to stay."""


def write(path: Path, column: str, cells: list[str]) -> str:
    """A file of row numbers, which tell rows apart, and one column, to be guessed by itself."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["at", column], *enumerate(cells)])
    return str(path)


def test_there_are_a_hundred() -> None:
    assert len(JOINS) > 100


@every("table,column,target,key", JOINS, ids=[f"{one[0]}.{one[1]}" for one in JOINS])
def test_csvjoin_finds_every_row(
    table: str, column: str, target: str, key: str, tmp_path: Path
) -> None:
    cells = [row[column] for row in rows_of(table)]
    ours = write(tmp_path / "ours.csv", "ours", cells)
    theirs = write(tmp_path / "theirs.csv", "theirs", [row[key] for row in rows_of(target)])
    output = io.StringIO()
    CSVJoin(["--snifflimit", "0", "-c", "ours,theirs", ours, theirs], output).run()
    joined = list(csv.reader(io.StringIO(output.getvalue())))[1:]
    assert len(joined) == sum(bool(cell) for cell in cells)


def test_no_cell_is_taken_for_nothing() -> None:
    nothing = {str(word).casefold() for word in {*DEFAULT_NULL_VALUES, *STR_NA_VALUES} if word}
    for table in TABLES:
        for row in rows_of(table.name):
            assert not [cell for cell in row.values() if cell.casefold() in nothing], row


def test_no_name_is_one_that_sql_reserves() -> None:
    reserved = {*OF_POSTGRESQL, *OF_SQL_SERVER, *SQLiteIdentifierPreparer.reserved_words} - KNOWN
    names = {table.name for table in TABLES}
    names |= {column.name for table in TABLES for column in table.columns()}
    assert names & reserved == set()


def test_a_renamed_table_goes_on_under_its_old_name() -> None:
    for old, new in (("references", "citations"), ("groups", "plan_groups")):
        for form in ("csv", "json"):
            files = real_files()
            assert files[f"data/v1/{old}.{form}"] == files[f"data/v1/{new}.{form}"]
