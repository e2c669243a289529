"""What is published of releases."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.export.releases.files import history_files
from generator.export.releases.release import History
from generator.export.schemas.releases import release_schemas
from tests.changes import Change, drop, put
from tests.export.releases.history import FIRST, SECOND, history
from tests.publication import NOWHERE

FOLDER = "data/releases"
Files = dict[str, bytes]


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> History:
    return history(tmp_path_factory.mktemp("history"))


@pytest.fixture(scope="module")
def files(two: History) -> Files:
    return history_files(two, NOWHERE)


def read(files: Files, name: str) -> Any:
    return json.loads(files[f"{FOLDER}/{name}"])


def test_every_release_as_it_was_and_unpacked(two: History, files: Files) -> None:
    for one in two.releases:
        assert files[f"{FOLDER}/{one.version}.zip"] == one.archive
        for name, content in one.files.items():
            assert files[f"{FOLDER}/{one.version}/{name}"] == content
        assert f"{FOLDER}/{one.version}/programmes.csv" in files


def test_versions(two: History, files: Files) -> None:
    document = read(files, "versions.json")
    assert (document["schema_version"], document["license"]) == ("1.1.0", "CC-BY-4.0")
    assert document["latest"] == SECOND
    first, second = document["versions"]
    assert (first["version"], first["previous"]) == (FIRST, None)
    assert (second["version"], second["previous"]) == (SECOND, FIRST)
    assert [second[kind] for kind in ("added", "changed", "removed")] == [0, 1, 0]
    assert second["rows"] == two.releases[1].snapshot.rows
    for one in (first, second):
        archive = files[one["archive"]]
        assert one["bytes"] == len(archive)
        assert one["sha256"] == hashlib.sha256(archive).hexdigest()
        assert one["datapackage"] in files
        assert one["changes"] in files


def test_the_pointer_to_the_latest(files: Files) -> None:
    latest = read(files, "latest.json")
    assert latest.pop("schema_version") == "1.1.0"
    assert latest == read(files, "versions.json")["versions"][-1]


def test_changes_in_full_and_in_numbers(files: Files) -> None:
    cell = {
        "column": "title_en",
        "before": "Add parking spaces",
        "after": "Add <b>many</b> & more [spaces](x)",
    }
    changes = read(files, f"{SECOND}/changes.json")
    assert (changes["version"], changes["previous"]) == (SECOND, FIRST)
    [table] = changes["tables"]
    assert table["changed"] == [{"key": ["990100-2023.parking"], "reworded": True, "cells": [cell]}]
    assert read(files, f"{FIRST}/changes.json")["tables"] == []
    counted = read(files, "changes.json")["versions"]
    numbers = {"programmes": {"added": 0, "changed": 1, "removed": 0}}
    assert [one["tables"] for one in counted] == [{}, numbers]


def test_without_a_release(two: History) -> None:
    files = history_files(History((), two.present), NOWHERE)
    assert set(files) == {f"{FOLDER}/versions.json", f"{FOLDER}/changes.json"}
    assert read(files, "versions.json")["latest"] is None
    assert read(files, "versions.json")["versions"] == []


SCHEMAS = {
    "versions.json": "versions",
    "latest.json": "latest",
    "changes.json": "history",
    f"{SECOND}/changes.json": "changes",
    f"{FIRST}/changes.json": "changes",
}


def schema(name: str) -> Draft202012Validator:
    made = {one.name: one for one in release_schemas()}[f"releases/{name}"]
    document = made.document(NOWHERE)
    Draft202012Validator.check_schema(document)
    return Draft202012Validator(document)


@pytest.mark.parametrize("name", SCHEMAS)
def test_each_file_is_as_its_schema_says(files: Files, name: str) -> None:
    assert schema(SCHEMAS[name]).is_valid(read(files, name))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("versions.json", put("versions", 0, "version", value="first")),
        ("versions.json", put("versions", 1, "sha256", value="abc")),
        ("versions.json", drop("latest")),
        ("latest.json", put("bytes", value=-1)),
        ("changes.json", put("versions", 1, "tables", "programmes", "added", value="1")),
        (f"{SECOND}/changes.json", drop("tables", 0, "changed", 0, "cells", 0, "before")),
        (f"{SECOND}/changes.json", put("schema_version", value="2.0.0")),
    ],
)
def test_a_planted_fault_breaks_the_schema(files: Files, name: str, change: Change) -> None:
    data = read(files, name)
    change(data)
    assert not schema(SCHEMAS[name]).is_valid(data)


def test_every_json_file_has_a_schema(files: Files) -> None:
    own = {f"{FOLDER}/{name}" for name in SCHEMAS}
    package = {path for path in files if path.endswith("datapackage.json")}
    assert {path for path in files if path.endswith(".json")} == own | package


def test_the_same_releases_give_the_same_files(two: History, files: Files, tmp_path: Path) -> None:
    assert history_files(history(tmp_path), NOWHERE) == files
