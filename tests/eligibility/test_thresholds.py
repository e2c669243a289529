"""Where rules turn."""

import pytest

from generator.eligibility.thresholds import edges, near
from generator.model.answer import Answer
from tests.eligibility.samples import FACTS, condition


@pytest.mark.parametrize(
    ("fact", "operator", "value", "beside"),
    [
        ("age", "at_least", 18, 17),
        ("age", "below", 18, 17),
        ("age", "at_most", 18, 19),
        ("age", "over", 18, 19),
        ("width", "at_least", 2, 1.5),
        ("width", "over", 2, 2.5),
        ("bought", "on_or_after", "2024-03-01", "2024-02-29"),
        ("bought", "before", "2024-01-01", "2023-12-31"),
        ("bought", "on_or_before", "2023-12-31", "2024-01-01"),
        ("bought", "after", "2023-02-28", "2023-03-01"),
    ],
)
def test_edges(fact: str, operator: str, value: Answer, beside: Answer) -> None:
    leaf = condition(fact=fact, **{operator: value})
    assert edges(FACTS[fact], leaf) == (value, beside)


def test_near_are_both_sides_of_every_threshold_that_the_fact_allows() -> None:
    leaves = [
        condition(fact="age", at_least=18),
        condition(fact="age", over=119),
        condition(fact="age", at_least=0),
        condition(fact="width", below=2),
    ]
    assert near(FACTS["age"], leaves) == [0, 17, 18, 119, 120]
    assert near(FACTS["width"], leaves) == [1.5, 2]
    assert near(FACTS["bought"], leaves) == []


def test_of_few_answers_all_are_near() -> None:
    assert near(FACTS["has_car"], []) == [True, False]
    assert near(FACTS["home"], []) == ["flat", "house", "boat"]
