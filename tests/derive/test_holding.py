"""Which benefits hold where and when."""

from pathlib import Path

import pytest

from generator.derive.dataset import Dataset
from generator.derive.holding import (
    SelectError,
    find_place,
    holding,
    plans_for,
    silent_on,
    without_plan,
    years_of,
)
from tests import sample_benefits, sample_levels
from tests.corpus import dataset_of


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory) -> Dataset:
    return dataset_of(tmp_path_factory.mktemp("data"), sample_levels.files())


Held = tuple[str, str, str, list[str]]


def held(dataset: Dataset, place: str, year: int = 2023) -> list[Held]:
    """Benefit, its place, the place of its rule, and the places of those beside it."""
    return [
        (
            one.benefit.benefit.id,
            one.benefit.place.id,
            one.rule.place.id,
            [other.place.id for other in dataset.beside(one.benefit)],
        )
        for one in holding(dataset, dataset.places[place], year)
    ]


CITY: list[Held] = [
    ("own-space", "990100", "990100", []),
    ("garage", "990100", "990000", ["990000"]),
    ("lamps", "990100", "990100", []),
    ("bench", "990000", "990000", []),
]


def test_the_most_specific_place_wins_and_the_higher_level_stands_beside(dataset: Dataset) -> None:
    assert held(dataset, "990100") == CITY


def test_a_district_without_a_plan_has_what_holds_in_its_city(dataset: Dataset) -> None:
    assert held(dataset, "990102") == CITY


def test_a_city_without_a_plan_has_what_the_province_states(dataset: Dataset) -> None:
    province: list[Held] = [("garage", "990000", "990000", []), ("bench", "990000", "990000", [])]
    assert held(dataset, "990200") == province
    assert held(dataset, "990000") == province


def test_another_year_has_its_own_benefits(dataset: Dataset) -> None:
    assert held(dataset, "990100", 2024) == []


def test_works_are_told_apart(dataset: Dataset) -> None:
    found = holding(dataset, dataset.places["990100"], 2023)
    assert [one.works for one in found] == [False, False, True, True]


def test_plans_and_years(dataset: Dataset) -> None:
    district, other = dataset.places["990102"], dataset.places["990200"]
    assert [plan.id for plan in plans_for(dataset, district, 2023)] == [
        "990100-2023",
        "990000-2023",
    ]
    assert (years_of(dataset, district), years_of(dataset, other)) == ([2024, 2023], [2023])


def test_a_year_without_a_plan(dataset: Dataset) -> None:
    message = "no plan for 2022 holds at 990102; there are plans for 2024, 2023"
    with pytest.raises(SelectError, match=message):
        holding(dataset, dataset.places["990102"], 2022)


def test_a_place_that_does_not_exist(dataset: Dataset) -> None:
    assert find_place(dataset, "990102").id == "990102"
    with pytest.raises(SelectError, match="there is no place '99010'; did you mean '990102'"):
        find_place(dataset, "99010")


def test_without_any_plan_no_year_is_offered(tmp_path: Path) -> None:
    contents = {
        path: content
        for path, content in sample_levels.files().items()
        if not path.startswith("plans/990000")
    }
    contents["plans/990100/2023/01-parking.benefits.yml"]["benefits"].pop(1)
    dataset = dataset_of(tmp_path, contents)
    with pytest.raises(SelectError, match=r"no plan for 2023 holds at 990200$"):
        holding(dataset, dataset.places["990200"], 2023)


def silent(dataset: Dataset, place: str, year: int) -> dict[int, list[str]]:
    return {
        earlier: [holder.benefit.benefit.id for holder in holders]
        for earlier, holders in silent_on(dataset, dataset.places[place], year).items()
    }


def test_what_only_earlier_plans_promise_is_not_lost_but_works_are_built_once(
    dataset: Dataset,
) -> None:
    assert silent(dataset, "990100", 2024) == {2023: ["own-space", "garage"]}


def test_what_a_later_plan_speaks_of_by_another_id_is_not_lost(tmp_path: Path) -> None:
    contents = sample_levels.files()
    contents["plans/990100/2024/01-parking.benefits.yml"] = {
        "programme": "parking",
        "benefits": [sample_benefits.lamps() | {"replaces": ["garage"]}],
    }
    assert silent(dataset_of(tmp_path, contents), "990100", 2024) == {2023: ["own-space"]}


def test_no_plan_is_silent_on_its_own_year_nor_on_a_later_one(dataset: Dataset) -> None:
    assert silent(dataset, "990100", 2023) == {}


def test_places_above_without_a_plan_of_the_year_are_told(dataset: Dataset) -> None:
    def lacking(place: str, year: int) -> list[str]:
        return [above.id for above in without_plan(dataset, dataset.places[place], year)]

    assert lacking("990100", 2024) == ["990000"]
    assert lacking("990102", 2024) == ["990000"]
    assert lacking("990102", 2022) == ["990100", "990000"]
    assert lacking("990100", 2023) == lacking("990000", 2023) == []
