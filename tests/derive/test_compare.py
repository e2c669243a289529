"""What a place promises beside what is allotted to it and what the level above pays."""

from pathlib import Path
from typing import Any

import pytest

from generator.derive.compare import compare
from tests.corpus import PLAN, PROGRAMME, SCHEME, dataset_of, files
from tests.sample_data import Data, cars

DISTRICT = "plans/990102/2023.yml"
FEE = {"indicator": "fee", "role": "standard"}
SPACES = {"indicator": "spaces", "role": "target", "covers": cars()}


def contents(own: list[Data], year: int = 2023) -> dict[str, Any]:
    """The sample, with a plan of the district that states `own`."""
    made = files()
    for body in made["bodies.yml"]:
        body["printed"]["990102"] = "区局"
    plan, programme = files()[PLAN], files()[PROGRAMME]
    programme |= {"figures": own, "lists": []}
    made[DISTRICT] = plan | {"place": "990102", "year": year, "programmes": [programme]}
    return made


@pytest.mark.parametrize(
    ("printed", "relation"),
    [
        ("60个", "equal"),
        ("61个", "more"),
        ("59个", "less"),
        ("超60个", "more"),
        ("超59个", "less"),
        ("60个以上", "no less"),
        ("61个以上", "more"),
    ],
)
def test_allocations(tmp_path: Path, printed: str, relation: str) -> None:
    [found] = compare(dataset_of(tmp_path, contents([SPACES | {"printed": printed}])))
    assert (found.basis, found.relation) == ("allocation", relation)
    assert (found.above.printed, found.plan.id) == ("60", "990102-2023")
    assert found.own is not None
    assert found.own.printed == printed


def test_an_allocation_that_the_place_does_not_speak_of(tmp_path: Path) -> None:
    [found] = compare(dataset_of(tmp_path, contents([])))
    assert (found.own, found.relation) == (None, "not stated")


@pytest.mark.parametrize(
    ("printed", "relation"),
    [("每月300元", "equal"), ("每月310元", "more"), ("每月290元", "less")],
)
def test_standards(tmp_path: Path, printed: str, relation: str) -> None:
    found = compare(dataset_of(tmp_path, contents([FEE | {"printed": printed}])))
    assert [(one.basis, one.relation) for one in found if one.basis == "standard"] == [
        ("standard", relation)
    ]


@pytest.mark.parametrize(
    ("printed", "relation"),
    [
        ("每月300元", "equal"),
        ("每月310元", "more"),
        ("每月不低于300元", "equal"),
        ("每月不低于310元", "more"),
    ],
)
def test_a_standard_that_is_a_minimum(tmp_path: Path, printed: str, relation: str) -> None:
    made = contents([FEE | {"printed": printed}])
    made[SCHEME]["figures"][0] |= {"printed": "每月不低于300元"}
    found = compare(dataset_of(tmp_path, made))
    assert [one.relation for one in found if one.basis == "standard"] == [relation]


def test_a_minimum_goes_before_what_is_printed_beside_it(tmp_path: Path) -> None:
    """A plan printed 1,380 yuan, its scheme at least as much: that binds the places below."""
    made = contents([FEE | {"printed": "每月300元"}])
    least = made[SCHEME]["figures"][0] | {"key": "minimum", "printed": "每月不低于300元"}
    made[SCHEME]["figures"].append(least)
    [found] = [one for one in compare(dataset_of(tmp_path, made)) if one.basis == "standard"]
    assert (found.above.printed, found.relation) == ("每月不低于300元", "equal")


def test_a_later_year_is_set_beside_the_standard_and_not_judged(tmp_path: Path) -> None:
    found = compare(dataset_of(tmp_path, contents([FEE | {"printed": "每月310元"}], 2024)))
    assert [(one.basis, one.relation) for one in found] == [("standard", "other year")]
    assert found[0].earlier is None


@pytest.mark.parametrize(("rise", "earlier"), [("10元", (300, True)), ("30元", (280, False))])
def test_its_own_rise_tells_what_stood_before(
    tmp_path: Path, rise: str, earlier: tuple[int, bool]
) -> None:
    own = [FEE | {"printed": "每月310元"}, FEE | {"role": "increase", "printed": rise}]
    [found] = compare(dataset_of(tmp_path, contents(own, 2024)))
    assert found.earlier is not None
    assert (int(found.earlier.value), found.earlier.agrees) == earlier


@pytest.mark.parametrize(("printed", "rise"), [("约310元", "10元"), ("每月310元", "约10元")])
def test_what_is_not_exact_tells_nothing_of_before(tmp_path: Path, printed: str, rise: str) -> None:
    own = [FEE | {"printed": printed}, FEE | {"role": "increase", "printed": rise}]
    [found] = compare(dataset_of(tmp_path, contents(own, 2024)))
    assert found.earlier is None


def test_a_rise_within_the_year_needs_no_word_of_before(tmp_path: Path) -> None:
    own = [FEE | {"printed": "每月310元"}, FEE | {"role": "increase", "printed": "10元"}]
    found = compare(dataset_of(tmp_path, contents(own)))
    assert [(one.relation, one.earlier) for one in found if one.basis == "standard"] == [
        ("more", None)
    ]


@pytest.mark.parametrize(
    ("own", "relation"),
    [(cars(), "equal"), ({"zh": "各种车辆", "en": "any vehicle"}, "other group")],
)
def test_other_groups_are_not_judged(tmp_path: Path, own: Data, relation: str) -> None:
    made = contents([SPACES | {"printed": "60个", "covers": own}])
    [found] = compare(dataset_of(tmp_path, made))
    assert found.relation == relation


def test_an_average_is_not_judged_against_what_each_gets(tmp_path: Path) -> None:
    found = compare(
        dataset_of(tmp_path, contents([FEE | {"printed": "每月310元", "average": True}]))
    )
    standards = [one for one in found if one.basis == "standard"]
    assert [one.relation for one in standards] == ["other basis"]


def test_a_plan_of_the_year_comes_before_a_nearer_one_of_another(tmp_path: Path) -> None:
    made = contents([FEE | {"printed": "每月310元"}], 2024)
    programme = files()[PROGRAMME] | {
        "figures": [FEE | {"printed": "每月320元"}],
        "lists": [],
        "bodies": {"lead": ["finance"]},
    }
    province = files()[PLAN] | {"place": "990000", "year": 2024, "programmes": [programme]}
    made["plans/990000/2024.yml"] = province
    standards = [
        one
        for one in compare(dataset_of(tmp_path, made))
        if one.basis == "standard" and one.plan.place.id == "990102"
    ]
    assert [(one.above.place.id, one.relation) for one in standards] == [("990000", "less")]


def test_only_what_somebody_gets_is_held_beside_a_standard(tmp_path: Path) -> None:
    made = contents([FEE | {"printed": "每月310元", "purpose": "requirement"}])
    assert [one.basis for one in compare(dataset_of(tmp_path, made))] == ["allocation"]


def test_an_earlier_year_is_not_held_against_a_later_standard(tmp_path: Path) -> None:
    assert compare(dataset_of(tmp_path, contents([FEE | {"printed": "每月300元"}], 2022))) == []


def test_figures_of_one_part_are_not_compared(tmp_path: Path) -> None:
    made = contents([FEE | {"printed": "每月300元", "key": "night"}])
    assert [one.basis for one in compare(dataset_of(tmp_path, made))] == ["allocation"]
