"""What is made plan by plan is what is made of all plans at once, and only changed plans' anew."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from generator.derive.dataset import Dataset
from generator.export.api.resources import RESOURCES
from generator.export.fault import ExportError
from generator.export.of_plans import of_plans
from generator.export.tables import TABLES
from generator.graph.store import Store
from generator.graph.task import keeping
from tests import sample_levels
from tests.corpus import dataset_of
from tests.every import every
from tests.real_data import real_dataset

MAKERS = {
    **{table.name: table.rows for table in TABLES if table.of_plans},
    **{resource.kind: resource.make for resource in RESOURCES if resource.of_plans},
}
UPPER, CITY, LATER = "990000-2023", "990100-2023", "990100-2024"


@pytest.fixture(scope="module")
def levels(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    """A plan of a province and two of one of its cities."""
    return dataset_of(tmp_path_factory.mktemp("levels"), sample_levels.files())


@every("name", MAKERS)
def test_it_is_what_all_plans_make(name: str, levels: Dataset) -> None:
    make = MAKERS[name]
    for dataset in (real_dataset(), levels):
        assert of_plans("test", dataset, {name: make}) == {name: list(make(dataset))}


def _asked(dataset: Dataset, store: Store) -> list[str]:
    """The plans that something is made of, as nothing is kept of them."""
    asked: list[str] = []

    def make(part: Dataset) -> Iterator[str]:
        asked.extend(plan.id for plan in part.plans)
        return (programme.id for programme in part.programmes())

    with keeping(store):
        found = of_plans("test", dataset, {"ids": make})
    assert found == {"ids": [programme.id for programme in dataset.programmes()]}
    return asked


def test_a_plan_is_made_anew_with_those_that_are_looked_up(levels: Dataset, tmp_path: Path) -> None:
    dataset, store = levels, Store(tmp_path / "kept", "program")
    assert _asked(dataset, store) == [UPPER, CITY, LATER]
    assert _asked(dataset, store) == []
    for edited, again in ((LATER, [CITY, LATER]), (UPPER, [UPPER, CITY, LATER])):
        digests = {**dataset.digests, edited: "another"}
        assert _asked(replace(dataset, digests=digests), store) == again


def test_nothing_is_kept_of_what_nobody_knows_the_source_of(
    levels: Dataset, tmp_path: Path
) -> None:
    store = Store(tmp_path / "kept", "program")
    without = replace(levels, digests={})
    assert _asked(without, store) == _asked(without, store) == [UPPER, CITY, LATER]


def test_what_stops_it_is_told_as_of_the_whole(levels: Dataset) -> None:
    def make(part: Dataset) -> Iterator[str]:
        raise ExportError(f"among {len(part.plans)} plans")
        yield ""

    with pytest.raises(ExportError, match="among 3 plans"):
        of_plans("test", levels, {"ids": make})
