"""One condition over one fact."""

import pytest

from generator.eligibility.condition import COMPARE, holds
from generator.model.answer import Answer
from generator.model.condition import OPERATORS
from tests.eligibility.samples import condition

NUMBERS = {"below": (True, False, False), "at_least": (False, True, True)} | {
    "at_most": (True, True, False),
    "over": (False, False, True),
}
DATES = {"before": (True, False, False), "on_or_after": (False, True, True)} | {
    "on_or_before": (True, True, False),
    "after": (False, False, True),
}


def test_every_operator_compares() -> None:
    assert set(COMPARE) == set(OPERATORS)


@pytest.mark.parametrize(("operator", "expected"), NUMBERS.items())
def test_numbers_at_and_beside_the_threshold(operator: str, expected: tuple[bool, ...]) -> None:
    leaf = condition(fact="age", **{operator: 18})
    assert tuple(holds(leaf, {"age": age}) for age in (17, 18, 19)) == expected
    assert holds(leaf, {"age": 18.0}) is expected[1]


@pytest.mark.parametrize(("operator", "expected"), DATES.items())
def test_days_at_and_beside_the_threshold(operator: str, expected: tuple[bool, ...]) -> None:
    leaf = condition(fact="bought", **{operator: "2024-01-01"})
    days = ("2023-12-31", "2024-01-01", "2024-01-02")
    assert tuple(holds(leaf, {"bought": day}) for day in days) == expected


@pytest.mark.parametrize(
    ("value", "answer", "expected"),
    [
        (True, True, True),
        (True, False, False),
        (False, False, True),
        ("flat", "flat", True),
        ("flat", "boat", False),
    ],
)
def test_is(value: Answer, answer: Answer, expected: bool) -> None:
    assert holds(condition(fact="home", is_=value), {"home": answer}) is expected


def test_one_of() -> None:
    leaf = condition(fact="home", one_of=["flat", "boat"])
    answers = ("flat", "house", "boat")
    assert [holds(leaf, {"home": one}) for one in answers] == [True, False, True]


def test_an_unanswered_fact_is_not_known() -> None:
    assert holds(condition(fact="has_car", is_=False), {"age": 0}) is None
    assert holds(condition(fact="age", below=3), {}) is None
