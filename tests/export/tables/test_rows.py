"""Every published table of the sample, held against the rows that were written down for it.

The expected rows stand in a file a table beside this one. To write new ones and look through
the changes: `python -m tests.export.tables.test_rows`.
"""

import tempfile
from pathlib import Path

import pytest

from generator.derive.dataset import Dataset
from generator.export.files import table_rows
from generator.export.formats.table_files import CSV
from generator.export.table import Table
from generator.export.tables import TABLES
from tests.corpus import dataset_of

EXPECTED = Path(__file__).parent / "expected"


def text_of(table: Table, dataset: Dataset) -> str:
    """The table as CSV with the line ends of text files."""
    columns = [column.name for column in table.columns()]
    return CSV.write(columns, table_rows(table, dataset)).decode().replace("\r\n", "\n")


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    return dataset_of(tmp_path_factory.mktemp("data"))


@pytest.mark.parametrize("table", TABLES, ids=[table.name for table in TABLES])
def test_rows(table: Table, dataset: Dataset) -> None:
    expected = (EXPECTED / f"{table.name}.csv").read_text(encoding="utf-8")
    assert text_of(table, dataset).splitlines() == expected.splitlines()
    assert len(expected.splitlines()) > 1


def test_nothing_is_expected_of_a_table_that_is_gone() -> None:
    assert {path.stem for path in EXPECTED.iterdir()} == {table.name for table in TABLES}


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        sample = dataset_of(Path(folder))
        EXPECTED.mkdir(exist_ok=True)
        for one in TABLES:
            (EXPECTED / f"{one.name}.csv").write_text(text_of(one, sample), encoding="utf-8")
