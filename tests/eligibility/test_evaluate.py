"""Verdicts on rules, and what more answers may change of them."""

import pytest
from hypothesis import given

from generator.eligibility.condition import holds
from generator.eligibility.evaluate import Judged, evaluate, is_open, judge, result_of
from generator.model.answer import Answer
from generator.model.benefit import Benefit, Result
from generator.model.condition import Condition
from tests import sample_benefits
from tests.eligibility.samples import ANSWERS, RULES, WHOLE, condition

SPACE = Benefit.model_validate(sample_benefits.space())
GARAGE = Benefit.model_validate(sample_benefits.garage())
LAMPS = Benefit.model_validate(sample_benefits.lamps())


@pytest.mark.parametrize(
    ("rule", "answers", "result"),
    [
        (SPACE, {"age": 18, "has_car": True}, "likely"),
        (SPACE, {"age": 18}, "needs_answer"),
        (SPACE, {"age": 17}, "no"),
        (SPACE, {"has_car": False}, "no"),
        (SPACE, {}, "needs_answer"),
        (GARAGE, {"home": "flat"}, "ask_office"),
        (GARAGE, {"home": "boat", "bought": "2023-06-29"}, "no"),
        (GARAGE, {"home": "boat"}, "needs_answer"),
    ],
)
def test_results(rule: Benefit, answers: dict[str, Answer], result: Result) -> None:
    assert evaluate(rule, answers).result == result


def test_a_rule_that_is_not_stated_in_full_is_for_the_office() -> None:
    assert [is_open(one) for one in (SPACE, GARAGE)] == [False, True]
    unstated = SPACE.model_copy(update={"unstated_rule": True})
    assert evaluate(unstated, {"age": 18, "has_car": True}).result == "ask_office"
    assert evaluate(unstated, {"age": 17}).result == "no"


def test_works_have_no_verdict() -> None:
    with pytest.raises(ValueError, match="'lamps' has no rule of its own"):
        evaluate(LAMPS, {})


def test_how_many_conditions_were_checked() -> None:
    verdict = evaluate(SPACE, {"age": 17})
    assert (verdict.known, verdict.total) == (1, 2)
    assert [judged.state for _, judged in verdict.tree.leaves()] == [False, None]


def deciding(judged: Judged) -> list[str | None]:
    return [leaf.fact for leaf, _ in judged.deciding()]


def test_what_decides() -> None:
    rule = condition(
        all=[
            {"fact": "has_car", "is": True},
            {"any": [{"fact": "age", "below": 18}, {"not": {"fact": "home", "is": "boat"}}]},
        ]
    )
    assert deciding(judge(rule, {"has_car": False, "age": 3})) == ["has_car"]
    assert deciding(judge(rule, {"has_car": True, "age": 20, "home": "boat"})) == ["age", "home"]
    assert deciding(judge(rule, {"has_car": True, "age": 3})) == ["has_car", "age"]
    assert judge(rule, {"has_car": True, "age": 20}).open_facts() == ["home"]
    assert judge(rule, {}).open_facts() == ["has_car", "age", "home"]
    assert judge(rule, {"has_car": False}).open_facts() == []


def test_a_denied_condition_is_met_when_it_does_not_hold() -> None:
    rule = condition(not_={"all": [{"fact": "age", "below": 18}, {"fact": "has_car", "is": True}]})
    judged = judge(rule, {"age": 30})
    assert (judged.kind, judged.state) == ("any", True)
    assert [(one.denied, one.state) for _, one in judged.leaves()] == [(True, True), (True, None)]


def plain(rule: Condition, answers: dict[str, Answer]) -> bool:
    """The rule in plain two-valued logic, when everything is answered."""
    if rule.fact is not None:
        return bool(holds(rule, answers))
    parts = [plain(part, answers) for _, part in rule.parts()]
    if rule.not_ is not None:
        return not parts[0]
    return all(parts) if rule.all is not None else any(parts)


@given(RULES, WHOLE)
def test_with_all_answers_it_is_plain_logic(rule: Condition, answers: dict[str, Answer]) -> None:
    assert judge(rule, answers).state is plain(rule, answers)


@given(RULES, ANSWERS, WHOLE)
def test_more_answers_never_take_back_what_was_decided(
    rule: Condition, answers: dict[str, Answer], more: dict[str, Answer]
) -> None:
    before = judge(rule, answers).state
    for name, value in (more | answers).items():
        after = judge(rule, answers | {name: value}).state
        assert before is None or after is before
        assert result_of(after, False) != "needs_answer" or before is None


@given(RULES, ANSWERS, WHOLE)
def test_answers_to_other_than_the_open_facts_decide_nothing(
    rule: Condition, answers: dict[str, Answer], more: dict[str, Answer]
) -> None:
    judged = judge(rule, answers)
    others = {name: one for name, one in more.items() if name not in judged.open_facts()}
    if judged.state is None:
        assert judge(rule, others | answers).state is None


@given(RULES, ANSWERS)
def test_what_decides_is_in_the_state_that_it_decides(
    rule: Condition, answers: dict[str, Answer]
) -> None:
    judged = judge(rule, answers)
    found = [one for _, one in judged.deciding()]
    assert found
    assert {one.state for one in found} == {judged.state}
    assert len(list(judged.leaves())) == len(list(rule.leaves()))
