"""What is made plan by plan is what is made of all plans at once, and only changed plans' anew."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from generator.derive.dataset import Dataset
from generator.derive.quality import plan_qualities
from generator.export.api.resources import RESOURCES
from generator.export.fault import ExportError
from generator.export.finder.files import written_files
from generator.export.formats import sqlite_search
from generator.export.of_plans import of_places, of_plans
from generator.export.tables import TABLES
from generator.graph.store import Store
from generator.graph.task import keeping
from tests import sample_levels, sample_scheme
from tests.corpus import dataset_of
from tests.every import every
from tests.real_data import real_dataset
from tests.sample_data import Data, cars, text

MAKERS = {
    **{table.name: table.rows for table in TABLES if table.of_plans},
    **{resource.kind: resource.make for resource in RESOURCES if resource.of_plans},
    "finder": written_files,
    "quality": plan_qualities,
    **{f"{kind} to search": make for kind, make in sqlite_search.MAKERS.items()},
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


OF_PLACES = {table.name: table.rows for table in TABLES if table.of_places}


@every("name", OF_PLACES)
def test_it_is_what_all_places_make(name: str, levels: Dataset) -> None:
    make = OF_PLACES[name]
    for dataset in (real_dataset(), levels):
        assert of_places("test", dataset, {name: make}) == {name: list(make(dataset))}


def _places_asked(dataset: Dataset, store: Store) -> list[str]:
    """The places that something is made of, as nothing is kept of them."""
    asked: list[str] = []

    def make(part: Dataset) -> Iterator[str]:
        asked.extend(place.id for place in part.shown_places)
        return (place.id for place in part.shown_places)

    with keeping(store):
        found = of_places("test", dataset, {"ids": make})
    assert found == {"ids": [place.id for place in dataset.shown_places]}
    return asked


@pytest.mark.parametrize(
    ("name", "part", "within"),
    [
        (sample_levels.UPPER_PLAN, "summary", None),
        (sample_levels.UPPER_PROGRAMME, "title", "990000"),
        ("plans/990100/2024/01-parking.yml", "title", "990100"),
    ],
)
def test_what_is_seen_of_a_plan_makes_its_place_and_those_below_anew(
    name: str, part: str, within: str | None, levels: Dataset, tmp_path: Path
) -> None:
    store = Store(tmp_path / "kept", "program")
    assert _places_asked(levels, store) == [place.id for place in levels.shown_places]
    edited = _edited(tmp_path, name, part, text("建3个停车场。", "They build 3 car parks."))
    assert _places_asked(edited, store) == [
        place.id
        for place in levels.shown_places
        if within in (place.id, *(up.id for up in levels.above(place)))
    ]


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


def _edited(folder: Path, name: str, part: str, value: object) -> Dataset:
    """The levels with another value in one file."""
    contents = sample_levels.files()
    contents[name] = contents[name] | {part: value}
    return dataset_of(folder / "data", contents)


@pytest.fixture
def known(levels: Dataset, tmp_path: Path) -> Store:
    """A store that holds what is made of the levels."""
    store = Store(tmp_path / "kept", "program")
    assert _asked(levels, store) == [UPPER, CITY, LATER]
    assert _asked(levels, store) == []
    return store


SENTENCE = text("建3个停车场。", "They build 3 car parks.")
LATER_PROGRAMME = "plans/990100/2024/01-parking.yml"


@pytest.mark.parametrize(
    ("name", "plan"),
    [
        (sample_levels.UPPER_PLAN, UPPER),
        (sample_levels.UPPER_PROGRAMME, UPPER),
        (LATER_PROGRAMME, LATER),
    ],
)
def test_a_sentence_that_no_other_plan_shows_makes_nothing_of_these_anew(
    name: str, plan: str, known: Store, tmp_path: Path
) -> None:
    assert _asked(_edited(tmp_path, name, "summary", SENTENCE), known) == [plan]


def test_nor_does_a_number_that_no_other_plan_is_held_beside(known: Store, tmp_path: Path) -> None:
    figures = [
        {"indicator": "spaces", "role": "target", "covers": cars(), "printed": "120个"},
        {"indicator": "car-parks", "role": "target", "printed": "3个"},
    ]
    edited = _edited(tmp_path, sample_levels.UPPER_PROGRAMME, "figures", figures)
    assert _asked(edited, known) == [UPPER]


def _standard(printed: str) -> list[Data]:
    own = sample_scheme.scheme()["figures"]
    return [
        figure | ({"printed": printed} if figure["role"] == "standard" else {}) for figure in own
    ]


@pytest.mark.parametrize(
    ("name", "part", "value", "again"),
    [
        (sample_levels.UPPER_SCHEME, "figures", _standard("每月280元"), [UPPER, CITY, LATER]),
        (sample_levels.UPPER_PROGRAMME, "title", SENTENCE, [UPPER, CITY, LATER]),
        (LATER_PROGRAMME, "title", SENTENCE, [CITY, LATER]),
    ],
)
def test_what_is_taken_from_a_plan_makes_those_of_its_place_and_below_anew(
    name: str, part: str, value: object, again: list[str], known: Store, tmp_path: Path
) -> None:
    assert _asked(_edited(tmp_path, name, part, value), known) == again


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
