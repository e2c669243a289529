"""What records work out of themselves, and what they refuse as a whole."""

import pytest
from pydantic import ValidationError

from generator.model.family import Family, Indicator
from generator.model.place import Place
from generator.model.plan import Plan
from generator.model.programme import BodyRef, Figure, Programme
from generator.model.scheme import Scheme
from generator.model.vocabulary import Unit
from tests import sample_data, sample_scheme


@pytest.mark.parametrize(
    ("more", "local"),
    [
        ({}, "spaces-target"),
        ({"about": "990102"}, "spaces-target-990102"),
        ({"key": "night"}, "spaces-target-night"),
        ({"about": "990102", "key": "night"}, "spaces-target-990102-night"),
    ],
)
def test_local_ids_of_figures(more: dict[str, str], local: str) -> None:
    figure = Figure.model_validate(
        {"indicator": "spaces", "role": "target", "printed": "1个"} | more
    )
    assert figure.local_id == local


def test_a_bare_id_stands_for_a_body() -> None:
    bodies = Programme.model_validate(sample_data.programme()).bodies
    assert bodies["lead"] == [BodyRef(id="housing")]
    assert bodies["implementing"] == [
        BodyRef(id="finance", document="yunzhou-scheme", clause="附件1")
    ]


@pytest.mark.parametrize("bodies", ["housing", ["housing"], {"lead": "housing"}, {"lead": [1]}])
def test_bodies_of_another_form(bodies: object) -> None:
    with pytest.raises(ValidationError):
        Programme.model_validate(sample_data.programme() | {"bodies": bodies})


@pytest.mark.parametrize(("identifier", "code"), [("990100", "990100"), ("river-zone", None)])
def test_codes_of_places(identifier: str, code: str | None) -> None:
    place = {"id": identifier, "name": sample_data.text("市", "city"), "level": "county"}
    assert Place.model_validate(place).code == code


@pytest.mark.parametrize(
    ("unit", "noun"), [("count", None), ("CNY", {"one": "loan", "other": "loans"})]
)
def test_a_noun_belongs_to_counts(unit: str, noun: dict[str, str] | None) -> None:
    indicator = sample_data.indicators()[0] | {"unit": unit, "noun": noun}
    with pytest.raises(ValidationError, match="'noun' belongs to an indicator whose unit is count"):
        Indicator.model_validate(indicator)


@pytest.mark.parametrize(
    "change", [{"year": 1948}, {"year": 2101}, {"documents": []}, {"states": {"programmes": 0}}]
)
def test_plans_out_of_bounds(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Plan.model_validate(sample_data.plan() | change)


def test_counters_of_a_unit_are_a_tuple() -> None:
    [counted] = [unit for unit in sample_data.units() if "个" in unit["printed"]]
    assert Unit.model_validate(counted).printed == ("个", "项")


@pytest.mark.parametrize("part", ["serves"])
def test_a_scheme_says_whom_it_serves(part: str) -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        Scheme.model_validate(sample_scheme.scheme() | {part: []})


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"complete": False}, "needs a reason"),
        ({"because": "copy-damaged"}, "goes with 'complete: false'"),
        ({"complete": False, "because": "too long"}, "entered-so-far"),
    ],
)
def test_a_plan_in_part_says_why(more: dict[str, object], why: str) -> None:
    with pytest.raises(ValidationError, match=why):
        Plan.model_validate(sample_data.plan() | more)


def test_what_is_lost_belongs_to_gaps() -> None:
    programme = sample_data.programme() | {"gaps": None, "lost": []}
    with pytest.raises(ValidationError, match="'lost' says what 'gaps' took"):
        Programme.model_validate(programme)


def test_an_indicator_for_some_names_the_one_for_all() -> None:
    family = sample_data.family()
    first, second = (indicator["id"] for indicator in family["indicators"][:2])
    family["indicators"][1]["within"] = first
    assert Family.model_validate(family).indicators[1].within == first
    for wrong in (second, "unknown"):
        family["indicators"][1]["within"] = wrong
        with pytest.raises(ValidationError, match=f"'{second}' is 'within' no other indicator"):
            Family.model_validate(family)
