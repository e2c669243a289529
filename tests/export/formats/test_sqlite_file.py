"""The database, as those who open it see it."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.export import formats
from generator.export.draft import Draft
from generator.export.fault import ExportError
from generator.export.files import draft_data
from generator.export.formats import sqlite_schema
from generator.export.formats.sqlite_file import PATH, sqlite_file
from generator.export.packed_rows import PackedRows
from generator.export.rows import Tables
from generator.export.table import Table
from generator.export.tables import TABLES
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.model.base import Text
from tests.corpus import dataset_of
from tests.export.of_tables import EVERY
from tests.publication import NOWHERE, PUBLISHED
from tests.real_data import real_files
from tests.real_database import real_database

TEXT = Text(zh="另一个", en="Another")


@pytest.fixture(scope="module")
def database() -> Iterator[sqlite3.Connection]:
    with real_database() as opened:
        yield opened


@pytest.fixture(scope="module")
def draft(tmp_path_factory: pytest.TempPathFactory) -> Draft:
    return draft_data(dataset_of(tmp_path_factory.mktemp("sample")), NOWHERE)


def ask(database: sqlite3.Connection, query: str, *values: object) -> list[Any]:
    return database.execute(query, values).fetchall()


def test_the_file_is_whole_and_all_keys_lead_somewhere(database: sqlite3.Connection) -> None:
    assert ask(database, "PRAGMA integrity_check") == [("ok",)]
    assert ask(database, "PRAGMA foreign_key_check") == []


@EVERY
def test_a_table_has_its_columns_keys_and_indexes(
    database: sqlite3.Connection, table: Table
) -> None:
    columns = ask(database, 'SELECT name, pk, "notnull" FROM pragma_table_info(?)', table.name)
    assert [name for name, _, _ in columns] == [one.name for one in table.columns()]
    keys = sorted((at, name) for name, at, _ in columns if at)
    assert tuple(name for _, name in keys) == table.key
    assert [bool(one) for *_, one in columns] == [one.required for one in table.columns()]
    query = 'SELECT "from", "table" || \'.\' || "to" FROM pragma_foreign_key_list(?)'
    wanted = {(one.name, one.column.refers_to) for one in table.columns() if one.column.refers_to}
    assert set(ask(database, query, table.name)) == wanted
    for name, _ in wanted:
        plan = f'EXPLAIN QUERY PLAN SELECT * FROM "{table.name}" WHERE "{name}" = ?'
        assert "USING" in ask(database, plan, "x")[0][-1], name


@EVERY
def test_a_table_has_the_rows_of_its_csv(database: sqlite3.Connection, table: Table) -> None:
    lines = real_files()[f"data/v1/{table.name}.csv"].count(b"\r\n") - 1
    assert ask(database, f'SELECT count(*) FROM "{table.name}"') == [(lines,)]


def test_numbers_can_be_summed(database: sqlite3.Connection) -> None:
    [(total,)] = ask(database, "SELECT sum(value) FROM figures WHERE value = round(value)")
    whole = [
        one for one in json.loads(real_files()["data/v1/figures.json"]) if one["value"] % 1 == 0
    ]
    assert total == sum(one["value"] for one in whole)
    kinds = "SELECT DISTINCT typeof(value) FROM figures ORDER BY 1"
    assert ask(database, kinds) == [("integer",), ("real",)]


def test_two_characters_are_found_with_like(database: sqlite3.Connection) -> None:
    assert ask(database, "SELECT id FROM search WHERE search MATCH '低保'") == []
    query = "SELECT count(*) FROM search WHERE title_zh LIKE '%低保%' OR text_zh LIKE '%低保%'"
    assert ask(database, query)[0][0] > 10


@pytest.mark.parametrize("kind", ["programmes", "figures", "benefits"])
def test_everything_of_a_kind_can_be_found(database: sqlite3.Connection, kind: str) -> None:
    key = next(table.key[0] for table in TABLES if table.name == kind)
    missing = f'SELECT "{key}" FROM "{kind}" EXCEPT SELECT id FROM search WHERE kind = ?'
    assert ask(database, missing, kind) == []


def test_the_texts_stand_in_a_table_that_datasette_knows(database: sqlite3.Connection) -> None:
    # Datasette looks for this piece of the statement that made the index.
    [statement] = ask(database, "SELECT sql FROM sqlite_master WHERE name = 'search'")[0]
    assert 'content="texts"' in statement
    assert ask(database, "SELECT count(*) FROM texts") == ask(
        database, "SELECT count(*) FROM search"
    )


def test_it_says_what_it_is_and_what_columns_mean(draft: Draft, tmp_path: Path) -> None:
    path = tmp_path / "made.sqlite"
    path.write_bytes(sqlite_file(replace(draft, publication=PUBLISHED))[PATH])
    with closing(sqlite3.connect(path)) as made:
        about = dict(ask(made, "SELECT key, value FROM metadata"))
        assert (about["licence"], about["release"]) == ("CC-BY-4.0", "")
        assert about["version"] == "unreleased"
        assert about["homepage"] == "https://example.org/minsheng/"
        query = "SELECT title_zh FROM dictionary WHERE table_name = ? AND column_name = ?"
        assert ask(made, query, "places", "place_id") == [("地方编号",)]
        assert ask(made, query, "places", "") == [("地方",)]


def test_the_same_data_give_the_same_bytes(draft: Draft) -> None:
    made = sqlite_file(draft)[PATH]
    assert made == sqlite_file(draft)[PATH]
    assert int.from_bytes(made[16:18], "big") == 4096


def test_only_a_changed_table_is_filled_anew(
    draft: Draft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled: list[str] = []

    def insert(table: Table) -> str:
        filled.append(table.name)
        return sqlite_schema.insert(table)

    monkeypatch.setattr(formats.sqlite_file, "insert", insert)
    edited = replace(draft, tables=changed(draft.tables, "topics", name=TEXT))
    right = [sqlite_file(one)[PATH] for one in (draft, edited)]
    with keeping(Store(tmp_path, "program")):
        assert sqlite_file(draft)[PATH] == right[0]
        filled.clear()
        assert sqlite_file(edited)[PATH] == right[1] != right[0]
        assert filled == ["topics"]
        assert sqlite_file(draft)[PATH] == right[0]
        assert filled == ["topics"]


def changed(tables: Tables, name: str, /, **cells: object) -> Tables:
    """The tables with the first row of one changed, past what its class allows."""
    return {
        table: PackedRows.of(table, [rows[0].model_copy(update=cells), *rows[1:]])
        if table.name == name
        else rows
        for table, rows in tables.items()
    }


@pytest.mark.parametrize(
    ("name", "cells", "reason"),
    [
        ("plans", {"place": "990109"}, r"^plans, row 1: refers to nothing in places: .*990109"),
        ("places", {"place_id": "CN-990200"}, r"UNIQUE constraint failed: places\.place_id$"),
        ("places", {"level": "village"}, r"CHECK constraint failed: .*level"),
        ("topics", {"name": None}, r"NOT NULL constraint failed: topics\.name_zh$"),
    ],
)
def test_a_row_that_breaks_a_key_stops_it(
    draft: Draft, name: str, cells: dict[str, object], reason: str
) -> None:
    with pytest.raises(ExportError, match=reason):
        sqlite_file(replace(draft, tables=changed(draft.tables, name, **cells)))
