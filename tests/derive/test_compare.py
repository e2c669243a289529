"""What a place promises beside what is allotted to it and what the level above pays."""

from pathlib import Path
from typing import Any

import pytest

from generator.derive.compare import compare
from tests.corpus import PLAN, PROGRAMME, dataset_of, files
from tests.sample_data import Data

DISTRICT = "plans/990102/2023.yml"
FEE = {"indicator": "fee", "role": "standard"}
SPACES = {"indicator": "spaces", "role": "target"}


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
        ("60个以上", "equal"),
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


def test_a_later_year_keeps_the_standard_but_not_the_allocation(tmp_path: Path) -> None:
    found = compare(dataset_of(tmp_path, contents([FEE | {"printed": "每月300元"}], 2024)))
    assert [one.basis for one in found] == ["standard"]


def test_an_earlier_year_is_not_held_against_a_later_standard(tmp_path: Path) -> None:
    assert compare(dataset_of(tmp_path, contents([FEE | {"printed": "每月300元"}], 2022))) == []


def test_figures_of_one_part_are_not_compared(tmp_path: Path) -> None:
    made = contents([FEE | {"printed": "每月300元", "key": "night"}])
    assert [one.basis for one in compare(dataset_of(tmp_path, made))] == ["allocation"]
