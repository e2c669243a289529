"""Operators and values that don't fit their fact."""

from pathlib import Path

import pytest

from generator.check.rules.fact_operator import check
from tests.changes import Change, add, both, put
from tests.corpus import BENEFITS, files, rule_faults
from tests.sample_benefits import width

AGE = ("benefits", 0, "who", "all", 0)
CAR = ("benefits", 0, "who", "all", 1)
HOME = ("benefits", 1, "who", "any", 0)
DAY = ("benefits", 1, "who", "any", 1, "not")
NUMBERS = "'below', 'at_least', 'at_most', 'over'"
DATES = "'on_or_after', 'before', 'on_or_before', 'after'"


@pytest.mark.parametrize(
    ("way", "condition", "place", "message"),
    [
        (
            AGE,
            {"fact": "age", "is": True},
            "is: ^true",
            f"'age' is a number; it is compared with {NUMBERS}",
        ),
        (
            AGE,
            {"fact": "age", "at_most": 121},
            "at_most: ^121",
            "'age' expects a whole number from 0 to 120, not '121'",
        ),
        (
            AGE,
            {"fact": "age", "over": 17.5},
            "over: ^17.5",
            "'age' expects a whole number from 0 to 120, not '17.5'",
        ),
        (
            AGE,
            {"fact": "width", "below": 1.2},
            "below: ^1.2",
            "'width' expects a number in steps of 0.5 from 1 to 3, not '1.2'",
        ),
        (
            CAR,
            {"fact": "has_car", "one_of": ["yes"]},
            "^- 'yes'",
            "'has_car' is a boolean; it is compared with 'is'",
        ),
        (
            CAR,
            {"fact": "has_car", "is": "yes"},
            "is: ^'yes'",
            "'has_car' expects true or false, not 'yes'",
        ),
        (
            HOME,
            {"fact": "home", "one_of": ["flat", "hose"]},
            "^- flat",
            "'home' has no option 'hose'; it has flat, house, boat; did you mean 'house'?",
        ),
        (
            HOME,
            {"fact": "home", "is": True},
            "is: ^true",
            "'home' expects one of flat, house, boat, not true",
        ),
        (
            DAY,
            {"fact": "bought", "below": 3},
            "below: ^3",
            f"'bought' is a date; it is compared with {DATES}",
        ),
    ],
)
def test_bad(
    tmp_path: Path, way: tuple[str | int, ...], condition: object, place: str, message: str
) -> None:
    contents = files()
    both(add("facts.yml", value=width()), put(BENEFITS, *way, value=condition))(contents)
    found = rule_faults(tmp_path, contents, check)
    assert found == [(BENEFITS, place, f"{message} [fact-operator]")]


@pytest.mark.parametrize(
    "change",
    [
        put(BENEFITS, *AGE, value={"fact": "age", "below": 120}),
        put(BENEFITS, *AGE, value={"fact": "width", "over": 1.5}),
        put(BENEFITS, *CAR, value={"fact": "has_car", "is": False}),
        put(BENEFITS, *HOME, value={"fact": "home", "is": "boat"}),
        put(BENEFITS, *DAY, value={"fact": "bought", "after": "2024-02-29"}),
        put(BENEFITS, *AGE, value={"fact": "unknown_one", "below": 1}),
    ],
)
def test_good(tmp_path: Path, change: Change) -> None:
    contents = files()
    change(contents)
    assert rule_faults(tmp_path, contents, check) == []
