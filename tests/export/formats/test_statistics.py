"""The columns' statistics, held against what csvkit's own csvstat says of the files."""

import io
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from csvkit.utilities.csvstat import CSVStat

from generator.export.formats.statistics import PATH
from generator.export.publication import FOLDER
from generator.export.tables import TABLES
from tests.real_data import real_files

TRIED = ("places", "benefits", "milestones", "documents")


def stated() -> dict[str, Any]:
    tables: dict[str, Any] = json.loads(real_files()[PATH])["tables"]
    return tables


def test_every_column_of_every_table_is_there() -> None:
    assert {
        name: [column["name"] for column in table["columns"]] for name, table in stated().items()
    } == {table.name: [column.name for column in table.columns()] for table in TABLES}


@pytest.mark.parametrize("name", TRIED)
def test_csvstat_says_the_same(name: str, tmp_path: Path) -> None:
    path = tmp_path / f"{name}.csv"
    path.write_bytes(real_files()[f"{FOLDER}/{name}.csv"])
    found = csvstat(path, "--no-inference")
    table = stated()[name]
    assert len(table["columns"]) == len(found)
    for ours, theirs in zip(table["columns"], found, strict=True):
        assert table["rows"] - ours["empty"] == theirs["nonnulls"], ours["name"]
        empty = 1 if ours["empty"] else 0  # csvstat counts "nothing" as a value
        assert ours["unique"] + empty == theirs["unique"], ours["name"]
        if ours["type"] == "string" and "longest" in ours:
            assert ours["longest"] == theirs["len"], ours["name"]


def test_csvstat_finds_the_same_numbers(tmp_path: Path) -> None:
    path = tmp_path / "figures.csv"
    path.write_bytes(real_files()[f"{FOLDER}/figures.csv"])
    numbers = ["value", "value_max", "year"]
    theirs = {one["column_name"]: one for one in csvstat(path, "--columns", ",".join(numbers))}
    for ours in stated()["figures"]["columns"]:
        if ours["name"] in numbers and "least" in ours:
            one = theirs[ours["name"]]
            assert (ours["least"], ours["most"]) == (float(one["min"]), float(one["max"]))


def test_the_commonest_come_first() -> None:
    columns = {one["name"]: one for one in stated()["figures"]["columns"]}
    counts = [one["count"] for one in columns["role"]["commonest"]]
    assert counts == sorted(counts, reverse=True)
    assert "commonest" not in columns["figure_id"]
    assert columns["figure_id"]["unique"] == stated()["figures"]["rows"]


def csvstat(path: Path, *arguments: str) -> list[dict[str, Any]]:
    output = io.StringIO()
    CSVStat(["--snifflimit", "0", "--json", *arguments, str(path)], output).run()
    found: list[dict[str, Any]] = json.loads(output.getvalue(), parse_float=Decimal)
    return found
