"""Allocation tables as printed."""

import csv
import io
from decimal import Decimal
from pathlib import Path

import pytest

from generator.derive.dataset import Dataset
from generator.export.draft import Draft
from generator.export.fault import ExportError
from generator.export.formats.allocation_csv import allocation_files, allocation_path
from tests import corpus
from tests.publication import NOWHERE
from tests.real_data import real_dataset, real_files

PARKING = allocation_path("990100-2023.parking")


def rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode(), newline="")))


def draft(dataset: Dataset) -> Draft:
    return Draft(dataset, {}, NOWHERE, {})


def test_a_table_is_as_wide_as_it_is_printed(tmp_path: Path) -> None:
    files = allocation_files(draft(corpus.dataset_of(tmp_path)))
    assert rows(files[PARKING]) == [
        ["place_id", "place_zh", "place_en", "泊位（个）", "总资金"],
        ["CN-990102", "东区", "East", "60", "5万元"],
        ["river-zone", "江区", "River Zone", "40", "5万元"],
        ["", "合计", "Total", "100", ""],
    ]


def test_two_columns_of_one_heading_are_not_published(tmp_path: Path) -> None:
    files = corpus.files()
    table = files[corpus.ALLOCATION]
    table["columns"].append(table["columns"][0] | {"indicator": "car-parks"})
    table["rows"] = {place: ["1", "2"] for place in table["rows"]}
    table["total"] = ["2", "4"]
    with pytest.raises(ExportError, match=r"parking\.csv: two columns have one heading"):
        allocation_files(draft(corpus.dataset_of(tmp_path, files)))


def test_every_real_table_has_its_file_and_adds_up() -> None:
    tables = [one for one in real_dataset().programmes() if one.allocation]
    assert tables
    for programme in tables:
        header, *body, last = rows(real_files()[allocation_path(programme.id)])
        assert last[1] == "合计"
        assert {len(row) for row in body} == {len(header)}
        for column, total in enumerate(last[3:], 3):
            if total:
                assert sum(Decimal(row[column]) for row in body) == Decimal(total), header[column]
