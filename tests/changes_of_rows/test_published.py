"""Snapshots of published files."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.changes.published import read_published
from generator.changes.snapshot import SnapshotError
from generator.export.publication import FOLDER
from tests.real_data import real_corpus, real_files

FIELDS = [{"name": "id"}, {"name": "name"}]


def package(**changed: Any) -> dict[str, bytes]:
    one = {
        "name": "works",
        "path": "works.csv",
        "format": "csv",
        "schema": {"fields": FIELDS, "primaryKey": ["id"]},
    }
    resources = [one | changed, {"name": "all", "path": "all.zip", "format": "zip"}]
    return {
        "datapackage.json": json.dumps({"resources": resources}).encode(),
        "works.csv": '\ufeffid,name\r\na,"Park, old\r\none"\r\n'.encode(),
    }


def test_cells_are_as_the_file_has_them() -> None:
    [table] = read_published(package().__getitem__).tables
    assert (table.name, table.key, table.columns) == ("works", ("id",), ("id", "name"))
    assert table.rows == ({"id": "a", "name": "Park, old\r\none"},)


def test_the_key_may_be_one_name() -> None:
    schema = {"fields": FIELDS, "primaryKey": "id"}
    assert read_published(package(schema=schema).__getitem__).tables[0].key == ("id",)


def test_the_projects_own_tables() -> None:
    snapshot = read_published(lambda name: real_files()[f"{FOLDER}/{name}"])
    plans = snapshot.table("plans")
    assert plans
    assert len(plans.rows) == len(real_corpus().plans)
    assert snapshot.table("nothing") is None
    assert snapshot.rows == sum(len(one.rows) for one in snapshot.tables) > 1000


Spoil = Callable[[dict[str, bytes]], object]


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda files: files.pop("datapackage.json"), "KeyError"),
        (lambda files: files.pop("works.csv"), "KeyError"),
        (lambda files: files.update({"datapackage.json": b"{"}), "JSONDecodeError"),
        (lambda files: files.update({"datapackage.json": b"[]"}), "TypeError"),
        (lambda files: files.update({"works.csv": b"id\r\n"}), "the header is"),
        (lambda files: files.update({"works.csv": b""}), "the header is"),
        (lambda files: files.update({"works.csv": b"id,name\r\na\r\n"}), "works.csv:2: 1 cells"),
        (lambda files: files.update({"works.csv": b'id,name\r\na,"b'}), "unexpected end of data"),
        (lambda files: files.update({"works.csv": b"id,name\r\n\xff,b"}), "UnicodeDecodeError"),
    ],
)
def test_what_is_not_whole_is_told(spoil: Spoil, message: str) -> None:
    files = package()
    spoil(files)
    with pytest.raises(SnapshotError, match=message):
        read_published(files.__getitem__)
