"""Ways to look things up in a dataset."""

from pathlib import Path

import pytest

from generator.derive.dataset import Dataset
from tests import sample_data
from tests.changes import both, put
from tests.corpus import dataset_of, files

LATER = "plans/990100/2024.yml"


@pytest.fixture
def dataset(tmp_path: Path) -> Dataset:
    contents = files()
    later = sample_data.plan() | {"year": 2024, "programmes": [sample_data.programme()]}
    earlier = sample_data.plan() | {"place": "990000", "year": 2022, "documents": ["yunzhou-plan"]}
    both(put(LATER, value=later), put("plans/990000/2022.yml", value=earlier))(contents)
    return dataset_of(tmp_path, contents)


def test_plans_come_by_place_and_year(dataset: Dataset) -> None:
    assert [plan.id for plan in dataset.plans] == ["990000-2022", "990100-2023", "990100-2024"]


def test_above_and_below(dataset: Dataset) -> None:
    place = dataset.places["990102"]
    assert [one.id for one in dataset.above(place)] == ["990100", "990000"]
    assert [one.id for one in dataset.below(dataset.places["990100"])] == [
        "990102",
        "river-zone",
        "hill-zone",
    ]
    assert dataset.below(place) == []


def test_every_figure_and_milestone(dataset: Dataset) -> None:
    ids = [one.id for one in dataset.figures()]
    assert len(ids) == len(set(ids)) == 2 + (2 + 6 + 4) + (2 + 5)
    assert "990100-2023.parking.spaces-target-table-total" in ids
    assert len(list(dataset.milestones())) == 1 + 3 + 2


def test_look_ups(dataset: Dataset) -> None:
    yunzhou, [family] = dataset.places["990100"], dataset.families
    assert [plan.year for plan in dataset.plans_of(yunzhou)] == [2024, 2023]
    assert len(dataset.of_family(family)) == 2
    assert dataset.of_family(family, dataset.places["990000"]) == []
    shares = dataset.shares_of(dataset.places["990102"])
    assert [figure.local_id for _, figure in shares] == [
        "car-parks-target-990102",
        "spaces-target-990102",
        "car-parks-target-990102",
    ]


def test_places_with_a_page(dataset: Dataset) -> None:
    shown = [place.id for place in dataset.shown_places]
    assert shown == ["990000", "990100", "990102", "river-zone"]
