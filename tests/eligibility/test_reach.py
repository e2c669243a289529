"""Who is asked about only some of a rule can meet it only where the rest isn't needed."""

from typing import Any, get_args

import pytest

from generator.derive.decided import concerns, every_holding
from generator.eligibility.reach import within_reach
from generator.model.fact import Asked
from tests.eligibility.samples import condition
from tests.real_data import real_dataset

AGE = {"fact": "age", "at_least": 65}
CAR = {"fact": "has_car", "is": True}


@pytest.mark.parametrize(
    ("rule", "reached"),
    [
        (AGE, True),
        (CAR, False),
        ({"all": [AGE, CAR]}, False),
        ({"any": [AGE, CAR]}, True),
        ({"not": {"all": [AGE, CAR]}}, True),
        ({"not": {"any": [AGE, CAR]}}, False),
        ({"not": {"not": {"any": [AGE, CAR]}}}, True),
    ],
)
def test_whether_one_who_is_asked_the_age_alone_can_meet_a_rule(
    rule: dict[str, Any], reached: bool
) -> None:
    assert within_reach(condition(**rule), {"age"}) is reached


@pytest.mark.parametrize(
    ("place", "year", "benefit", "subjects"),
    [
        ("360112", 2024, "newborn-health-insurance", {"me", "child", "cared-for"}),
        ("360000", 2023, "hpv-vaccination", {"child"}),
        ("360000", 2023, "prenatal-screening", {"me", "cared-for"}),
        ("360100", 2023, "hpv-vaccination-born-2009", {"child"}),
        ("360000", 2023, "carer-subsidy", {"me"}),
        ("360000", 2023, "care-provider-subsidy", {"organisation"}),
    ],
)
def test_who_is_asked_about_a_benefit(
    place: str, year: int, benefit: str, subjects: set[str]
) -> None:
    data = real_dataset()
    [held] = [
        one
        for one in every_holding(data, data.places[place], year)
        if one.benefit.benefit.id == benefit
    ]
    assert {whom for whom in get_args(Asked) if concerns(data, held, whom)} == subjects
