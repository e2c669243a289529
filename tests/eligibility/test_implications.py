"""What follows from answers, and answers that can't go together."""

from typing import Any

import pytest
from hypothesis import given

from generator.eligibility.condition import holds
from generator.eligibility.implications import Clash, clash, known
from generator.model.answer import Answer
from generator.model.condition import Condition
from generator.model.fact import Fact
from generator.model.implication import Implication, Span
from tests.eligibility.samples import ANSWERS, FACTS

IMPLIES: dict[str, list[dict[str, Any]]] = {
    "age": [{"below": 18, "then": {"has_car": False}}, {"at_least": 60, "then": {"home": "flat"}}],
    "has_car": [{"is": False, "then": {"width": 1}}],
    "home": [{"one_of": ["boat", "flat"], "then": {"age": {"at_least": 16}}}],
}


def with_implications() -> dict[str, Fact]:
    data = {name: fact.model_dump(by_alias=True) for name, fact in FACTS.items()}
    for name, implies in IMPLIES.items():
        data[name]["implies"] = implies
    return {name: Fact.model_validate(fact) for name, fact in data.items()}


LINKED = with_implications()


def test_what_follows_leads_further() -> None:
    assert known(LINKED, {"age": 12}) == {"age": 12, "has_car": False, "width": 1}


def test_what_was_said_is_never_replaced() -> None:
    assert known(LINKED, {"age": 12, "has_car": True}) == {"age": 12, "has_car": True}


def test_a_span_says_what_all_its_numbers_have_in_common() -> None:
    found = known(LINKED, {"home": "boat"})
    assert found["age"] == Span(at_least=16)
    leaf = Condition.model_validate
    assert holds(leaf({"fact": "age", "at_least": 16}), found) is True
    assert holds(leaf({"fact": "age", "below": 16}), found) is False
    assert holds(leaf({"fact": "age", "at_least": 18}), found) is None


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"age": 12, "has_car": True}, Clash("has_car", "age")),
        ({"age": 12, "width": 3}, Clash("width", "age")),
        ({"age": 12, "home": "boat"}, Clash("age", "home")),
        ({"age": 17, "home": "boat"}, None),
        ({"age": 70, "home": "flat", "has_car": True}, None),
    ],
)
def test_answers_that_can_not_go_together(
    answers: dict[str, Answer], expected: Clash | None
) -> None:
    assert clash(LINKED, answers) == expected


@given(ANSWERS)
def test_facts_that_imply_nothing_add_nothing(answers: dict[str, Answer]) -> None:
    assert known(FACTS, answers) == answers
    assert clash(FACTS, answers) is None


@pytest.mark.parametrize(
    "bad",
    [
        {"then": {"age": 3}},
        {"is": True, "below": 3, "then": {"age": 3}},
        {"is": True, "then": {}},
        {"is": True, "then": {"age": {}}},
    ],
)
def test_an_implication_has_one_operator_and_an_end(bad: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"needs exactly one|at least 1 item|needs 'at_least'"):
        Implication.model_validate(bad)
