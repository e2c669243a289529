"""A programme that mixes families: each figure stands on the page of its own."""

from pathlib import Path

import pytest

from generator.derive.dataset import Dataset
from generator.export.files import table_rows
from generator.export.tables import TABLES
from generator.export.tables.figures import FigureRow
from generator.lang import LANGUAGES, Lang
from generator.render.maker import Maker
from generator.render.pages.families import family_page
from tests.changes import add
from tests.corpus import PROGRAMME, dataset_of, files
from tests.publication import NOWHERE

FIGURES = next(table for table in TABLES if table.name == "figures")


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    contents = files()
    figure = {"indicator": "bus-routes", "role": "target", "printed": "3个", "family": "buses"}
    add(PROGRAMME, "figures", value=figure)(contents)
    return dataset_of(tmp_path, contents)


def test_the_programme_is_among_both(dataset: Dataset) -> None:
    for family in dataset.families:
        assert [each.programme.id for each in dataset.stating(family)] == ["parking"]
    assert [len(dataset.of_family(family)) for family in dataset.families] == [1, 0]


def test_the_table_names_each_family(dataset: Dataset) -> None:
    rows = table_rows(FIGURES, dataset)
    families = {row.indicator: row.family for row in rows if isinstance(row, FigureRow)}
    assert families["bus-routes"] == "buses"
    assert families["spaces"] == "parking"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_page_has_its_own_figures(dataset: Dataset, lang: Lang) -> None:
    maker = Maker(lang, dataset, NOWHERE)
    parking, buses = (family_page(maker, family).body for family in dataset.families)
    name = maker.pick(next(f for f in dataset.families if f.id == "buses").indicators[0].name)
    assert f"<caption>{name} " in buses
    assert f"<caption>{name} " not in parking
    assert buses.count("<caption>") == 1
