"""All files of the open data from the sample."""

import csv
import io
import json
from dataclasses import replace

import pytest

from generator.derive.dataset import Dataset
from generator.export.files import FOLDER, ExportError, data_files, table_rows
from generator.export.formats.csv_file import cell_text
from generator.export.table import Table
from generator.export.tables import TABLES, topics
from tests.corpus import dataset_of
from tests.export.of_tables import EVERY
from tests.publication import NOWHERE


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    return dataset_of(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="module")
def files(dataset: Dataset) -> dict[str, bytes]:
    return data_files(dataset, NOWHERE)


def test_two_files_a_table(files: dict[str, bytes]) -> None:
    names = {
        f"{FOLDER}/{pattern.format(table.name)}"
        for table in TABLES
        for pattern in ("{}.csv", "{}.json")
    }
    assert names <= files.keys()


def test_the_same_data_gives_the_same_files(dataset: Dataset, files: dict[str, bytes]) -> None:
    assert data_files(dataset, NOWHERE) == files


@EVERY
def test_all_formats_hold_the_same(table: Table, dataset: Dataset, files: dict[str, bytes]) -> None:
    rows = [
        {column.name: cell_text(column.of(row)) for column in table.columns()}
        for row in table_rows(table, dataset)
    ]
    plain = files[f"{FOLDER}/{table.name}.csv"]
    assert list(csv.DictReader(io.StringIO(plain.decode(), newline=""))) == rows
    objects = json.loads(files[f"{FOLDER}/{table.name}.json"])
    assert [list(one) for one in objects] == [list(one) for one in rows]


def test_two_rows_with_one_key_are_not_published(dataset: Dataset) -> None:
    twice = replace(dataset, topics=dataset.topics * 2)
    with pytest.raises(ExportError, match=r"^topics, row 2: the key \('city',\) stands twice$"):
        table_rows(topics.TABLE, twice)
