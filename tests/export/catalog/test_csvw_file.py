"""CSV on the Web, as the library csvw sees it."""

import json
from pathlib import Path
from typing import Any

import pytest
from csvw import CSVW

from generator.export.table import Table
from generator.export.tables import TABLES
from tests.export.conftest import Change
from tests.export.of_tables import EVERY

ALL = "csv-metadata.json"


def faults(path: Path) -> list[str]:
    """What csvw warns of or stops at."""
    try:
        found = CSVW(str(path), validate=True)
        return [] if found.is_valid else [str(one.message) for one in found.warnings]
    except ValueError as error:
        return [str(error)]


def read(path: Path) -> Any:
    return json.loads(path.read_bytes())


@EVERY
def test_each_real_table_is_as_its_metadata_says(real_folder: Path, table: Table) -> None:
    assert faults(real_folder / f"{table.name}.csv-metadata.json") == []


def test_the_real_tables_together_are_as_their_metadata_says(real_folder: Path) -> None:
    assert faults(real_folder / ALL) == []
    assert [one["url"] for one in read(real_folder / ALL)["tables"]] == [
        f"{table.name}.csv" for table in TABLES
    ]


def test_the_metadata_is_found_from_the_table_alone(folder: Path) -> None:
    found = CSVW(str(folder / "places.csv"))
    assert not found.no_metadata
    assert found.is_valid


@pytest.mark.parametrize(
    ("name", "old", "new", "found"),
    [
        ("places", b"prefecture", b"prefect", "Invalid column value: prefect"),
        ("milestones", b"2023-06-20", b"20 June", "Invalid column value: 20 June"),
        ("programmes", b",1,parking", b",one,parking", "Invalid column value: one"),
        ("topics", b"city,", b",", "required column value is missing"),
        ("families", b",topic,", b",topic,extra,", "Column number mismatch"),
    ],
)
def test_a_fault_in_a_table_is_found(
    folder: Path, change: Change, name: str, old: bytes, new: bytes, found: str
) -> None:
    change(f"{name}.csv", old, new)
    assert found in " ".join(faults(folder / f"{name}.csv-metadata.json"))


def test_a_row_that_refers_to_nothing_is_found(folder: Path, change: Change) -> None:
    change("plans.csv", b"yunzhou-plan,", b"yunzhou-plam,")
    assert "Key `yunzhou-plam` not found in table documents.csv" in faults(folder / ALL)[0]


def test_titles_and_meanings_stand_in_both_languages(folder: Path) -> None:
    column = read(folder / "places.csv-metadata.json")["tableSchema"]["columns"][0]
    assert column["titles"] == {"und": "place_id", "zh": "地方编号", "en": "Place id"}
    assert {one["@language"] for one in column["dc:description"]} == {"zh", "en"}


def test_only_columns_that_are_never_empty_are_foreign_keys(folder: Path) -> None:
    tables = {one["url"]: one["tableSchema"] for one in read(folder / ALL)["tables"]}
    assert "foreignKeys" not in tables["places.csv"]
    assert tables["families.csv"]["foreignKeys"] == [
        {
            "columnReference": "topic",
            "reference": {"resource": "topics.csv", "columnReference": "topic_id"},
        }
    ]


def test_the_licence_is_named_by_its_spdx_id(folder: Path) -> None:
    for path in sorted(folder.glob("*csv-metadata.json")):
        assert read(path)["dc:license"] == {"@id": "https://spdx.org/licenses/CC-BY-4.0"}
