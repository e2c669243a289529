"""The queries that add up: run on the published database and in DuckDB, and held to each other."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import duckdb
import pytest

from generator.export.publication import FOLDER
from generator.export.tables.figures import TABLE
from generator.render.queries.adding_up import Sum, sums
from tests.real_data import real_dataset, real_files
from tests.real_database import real_database

SUMS = ("adding_indicators", "adding_topics", "adding_parts")
Rows = list[tuple[object, ...]]


@pytest.fixture(scope="module")
def queries() -> dict[str, Sum]:
    return {one.key: one for one in sums(list(TABLE.rows(real_dataset())))}


@pytest.fixture(scope="module")
def database() -> Iterator[sqlite3.Connection]:
    with real_database() as connection:
        yield connection


def test_there_are_three(queries: dict[str, Sum]) -> None:
    assert tuple(queries) == SUMS


@pytest.mark.parametrize("key", SUMS)
def test_both_tools_say_the_same(
    key: str,
    queries: dict[str, Sum],
    database: sqlite3.Connection,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("figures", "programmes", "places"):
        (tmp_path / f"{name}.csv").write_bytes(real_files()[f"{FOLDER}/{name}.csv"])
    found: Rows = database.execute(queries[key].code).fetchall()
    with closing(duckdb.connect()) as duck:
        for name in ("figures", "programmes", "places"):
            duck.execute(f"CREATE VIEW {name} AS FROM read_csv('{name}.csv', header = true)")
        same: Rows = duck.execute(queries[key].code).fetchall()
    assert found
    assert _plain(found) == _plain(same)


def _plain(found: Rows) -> dict[tuple[object, ...], float]:
    """The last column by the others: tools write whole numbers and order ties in their own way."""
    return {one[:-1]: round(float(str(one[-1])), 6) for one in found}


def test_the_parts_make_their_total(queries: dict[str, Sum], database: sqlite3.Connection) -> None:
    parts = database.execute(queries["adding_parts"].code).fetchall()
    total = queries["adding_parts"].code.split("part_of = '")[1].split("'")[0]
    [(stated,)] = database.execute("SELECT value FROM figures WHERE figure_id = ?", [total])
    assert sum(value for *_, value in parts) == stated


def test_no_place_is_counted_with_one_that_it_lies_in(database: sqlite3.Connection) -> None:
    """What is left of an indicator in a year stands once for its place, and for none above it."""
    left = """SELECT a.figure_id, b.figure_id FROM figures a JOIN figures b
      ON a.indicator = b.indicator AND a.role = b.role AND a.year = b.year
        AND a.family = b.family AND a.figure_id < b.figure_id
        AND coalesce(a.covers_en, '') = coalesce(b.covers_en, '')
      WHERE a.adds_up AND a.role = 'target' AND coalesce(a.part_of, a.same_as, a.restates,
        b.part_of, b.same_as, b.restates) IS NULL
        AND a.name_en IS NULL AND b.name_en IS NULL AND (a.place = b.place OR
          a.place IN (SELECT parent FROM places WHERE place_id = b.place) OR
          b.place IN (SELECT parent FROM places WHERE place_id = a.place))"""
    assert database.execute(left).fetchall() == []
