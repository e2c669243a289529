"""What would change a result."""

from hypothesis import given

from generator.eligibility.changes import Change, changes
from generator.eligibility.evaluate import evaluate
from generator.model.answer import Answer
from generator.model.benefit import Benefit
from generator.model.condition import Condition
from tests import sample_benefits
from tests.eligibility.samples import ANSWERS, FACTS, RULES

SPACE = Benefit.model_validate(sample_benefits.space())


def test_a_near_miss() -> None:
    assert changes(FACTS, SPACE, {"age": 17, "has_car": True}) == [
        Change("age", (18,), "likely"),
    ]


def test_where_two_answers_fail_no_single_one_helps() -> None:
    assert changes(FACTS, SPACE, {"age": 17, "has_car": False}) == []


def test_an_open_question() -> None:
    assert changes(FACTS, SPACE, {"has_car": True}) == [
        Change("age", (17,), "no"),
        Change("age", (18,), "likely"),
        Change("has_car", (False,), "no"),
    ]


def test_what_would_lose_it() -> None:
    found = changes(FACTS, SPACE, {"age": 40, "has_car": True})
    assert found == [Change("age", (17,), "no"), Change("has_car", (False,), "no")]


@given(RULES, ANSWERS)
def test_every_change_comes_out_as_told(rule: Condition, answers: dict[str, Answer]) -> None:
    benefit = SPACE.model_copy(update={"who": rule})
    now = evaluate(benefit, answers).result
    for change in changes(FACTS, benefit, answers):
        assert change.result != now
        assert change.answers
        for answer in change.answers:
            assert evaluate(benefit, {**answers, change.fact: answer}).result == change.result
