"""The Data Package, as frictionless and the standard's own profile see it."""

import json
from pathlib import Path
from typing import Any

from frictionless import validate
from jsonschema import Draft7Validator

from generator.export.files import data_files
from generator.export.publication import FOLDER
from generator.export.tables import TABLES
from tests.corpus import dataset_of
from tests.export.conftest import Change
from tests.publication import PUBLISHED

NAME = "datapackage.json"


def read(folder: Path) -> Any:
    return json.loads((folder / NAME).read_bytes())


def faults(folder: Path) -> list[tuple[str, str]]:
    """What frictionless finds: table and kind of fault."""
    report = validate(str(folder / NAME))
    assert len(report.tasks) == len(TABLES)
    return sorted({(task.name, error.type) for task in report.tasks for error in task.errors})


def profile_faults(standards: Path, package: Any, profile: str = NAME) -> list[str]:
    rules = json.loads((standards / "data-package-2.0" / profile).read_bytes())
    return [error.json_path for error in Draft7Validator(rules).iter_errors(package)]


def test_the_real_package_has_no_fault(real_folder: Path) -> None:
    assert faults(real_folder) == []


def test_the_sample_s_package_has_no_fault(folder: Path) -> None:
    assert faults(folder) == []


SIZES = ["byte-count", "hash-count"]
PLANTED = [
    ("places", b"990100,990100", b"990100,990109", ["hash-count"]),
    ("documents", b"a" * 64, b"A" * 64, ["constraint-error", "hash-count"]),
    ("plans", b"yunzhou-plan,", b"yunzhou-plam,", ["foreign-key", "hash-count"]),
    ("topics", b"city,", b",", [*SIZES, "constraint-error", "primary-key"]),
    ("lists", b"car-parks-target", b"car-parks-torget", ["foreign-key", "hash-count"]),
    ("audiences", b"name_zh,", b"name,", [*SIZES, "incorrect-label"]),
]
"""By table: what stands in it, what is put there, and what is found there."""


def test_each_fault_is_found_where_it_was_planted(folder: Path, change: Change) -> None:
    for table, old, new, _ in PLANTED:
        change(f"{table}.csv", old, new)
    found = faults(folder)
    for table, *_, kinds in PLANTED:
        assert [kind for at, kind in found if at == table] == sorted(kinds), table


def test_the_real_package_keeps_the_standard_s_profile(standards: Path, real_folder: Path) -> None:
    package = read(real_folder)
    assert profile_faults(standards, package) == []
    for resource in package["resources"]:
        assert profile_faults(standards, resource, "dataresource.json") == []
        assert profile_faults(standards, resource["schema"], "tableschema.json") == []
        assert profile_faults(standards, resource["dialect"], "tabledialect.json") == []


def test_the_profile_finds_a_hash_that_is_none(standards: Path, folder: Path) -> None:
    package = read(folder)
    package["resources"][0]["hash"] = "sha256"
    del package["licenses"][0]["name"]
    del package["licenses"][0]["path"]
    assert profile_faults(standards, package) == ["$.licenses[0]", "$.resources[0].hash"]


def test_it_says_what_it_is(tmp_path: Path) -> None:
    package = json.loads(data_files(dataset_of(tmp_path), PUBLISHED)[f"{FOLDER}/{NAME}"])
    assert package["version"].startswith("unreleased.")
    assert package["created"] == "2026-11-22T05:54:08Z"
    assert package["homepage"] == "https://example.org/minsheng/"
    assert [one["name"] for one in package["licenses"]] == ["CC-BY-4.0"]
    assert [one["document_id"] for one in package["sources"]] == ["yunzhou-plan", "yunzhou-scheme"]


def test_without_an_address_there_is_no_homepage(folder: Path) -> None:
    assert "homepage" not in read(folder)


def test_columns_and_keys_stand_as_the_tables_have_them(folder: Path) -> None:
    resources = {one["name"]: one for one in read(folder)["resources"]}
    assert list(resources) == [table.name for table in TABLES]
    level = next(one for one in resources["places"]["schema"]["fields"] if one["name"] == "level")
    assert (level["title"], level["title_zh"]) == ("Level", "级别")
    assert level["constraints"]["enum"][:2] == ["province", "prefecture"]
    keys = resources["places"]["schema"]["foreignKeys"]
    assert keys == [{"fields": ["parent"], "reference": {"fields": ["place_id"]}}]
    assert resources["list_items"]["schema"]["primaryKey"] == ["list_id", "position"]
    first = resources["places"]["schema"]["fields"][0]
    assert first["constraints"] == {"required": True, "unique": True}
