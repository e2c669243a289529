"""What stops a table before anything of it is written."""

from collections.abc import Iterable

import pytest

from generator.derive.dataset import Dataset
from generator.export.fault import ExportError
from generator.export.rows import all_tables, table_rows
from generator.export.table import Row, Table
from generator.export.tables import TABLES
from generator.model.base import Text
from tests.corpus import dataset_of
from tests.export.rows import SampleRow

TEXT = Text(zh="表", en="Table")
PLACES = next(table for table in TABLES if table.name == "places")


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    return dataset_of(tmp_path_factory.mktemp("data"))


def table(*rows: object, key: str = "name") -> Table:
    def made(_: Dataset) -> Iterable[Row]:
        return (SampleRow.model_validate(row) for row in rows)

    return Table("sample", "plans", TEXT, TEXT, (key,), SampleRow, made)


def test_a_cell_of_another_type_is_named_with_its_row(dataset: Dataset) -> None:
    wrong = table({"name": "CN-990100"}, {"name": "CN-990200", "number": "many"})
    with pytest.raises(ExportError, match=r"^sample, row 2: number is 'many': .*integer"):
        table_rows(wrong, dataset)


def test_a_key_that_is_empty_is_no_key(dataset: Dataset) -> None:
    with pytest.raises(ExportError, match=r"^sample, row 1: the key \(None,\) is not complete$"):
        table_rows(table({"name": "CN-990100"}, key="size"), dataset)


def test_a_row_that_refers_to_nothing_is_named(dataset: Dataset) -> None:
    dangling = table({"name": "CN-990100"}, {"name": "CN-990109"})
    with pytest.raises(
        ExportError,
        match=r"^sample, row 2: name is 'CN-990109', which places\.place_id doesn't hold$",
    ):
        all_tables((PLACES, dangling), dataset)


def test_rows_that_refer_to_what_is_there_pass(dataset: Dataset) -> None:
    fine = table({"name": "CN-990100"}, {"name": "CN-990200"})
    made = all_tables((PLACES, fine), dataset)
    assert [table.name for table in made] == ["places", "sample"]
    assert len(made[fine]) == 2
