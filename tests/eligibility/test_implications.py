"""What follows from answers, and answers that can't go together."""

from typing import Any

import pytest
from hypothesis import given

from generator.eligibility.condition import holds
from generator.eligibility.implications import Clash, applies, clash, demanded, known
from generator.model.answer import Answer
from generator.model.condition import Condition
from generator.model.fact import Fact
from generator.model.implication import Implication, Span
from tests.eligibility.samples import ANSWERS, FACTS

IMPLIES: dict[str, list[dict[str, Any]]] = {
    "age": [
        {"below": 18, "then": {"has_car": False, "colours": "red"}},
        {"at_least": 60, "then": {"home": "flat"}},
    ],
    "has_car": [{"is": False, "then": {"width": 1}}],
    "home": [{"one_of": ["boat", "flat"], "then": {"age": {"at_least": 16}}}],
}


def with_implications() -> dict[str, Fact]:
    data = {name: fact.model_dump(by_alias=True) for name, fact in FACTS.items()}
    for name, implies in IMPLIES.items():
        data[name]["implies"] = implies
    colours = data["home"] | {"id": "colours", "kind": "choices", "implies": []}
    colours["options"] = [
        data["home"]["options"][at] | {"id": name} for at, name in enumerate(("red", "blue"))
    ]
    data["colours"] = colours
    return {name: Fact.model_validate(fact) for name, fact in data.items()}


LINKED = with_implications()


def test_what_follows_leads_further() -> None:
    assert known(LINKED, {"age": 12}) == {
        "age": 12,
        "has_car": False,
        "colours": "red",
        "width": 1,
    }


def test_what_was_said_is_never_replaced() -> None:
    found = known(LINKED, {"age": 12, "has_car": True})
    assert found == {"age": 12, "has_car": True, "colours": "red"}


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
        ({"age": 16, "home": "boat"}, None),
        ({"age": 12, "colours": ["red", "blue"]}, None),
        ({"age": 12, "colours": ["blue"]}, Clash("colours", "age")),
        ({"age": 12, "colours": []}, Clash("colours", "age")),
        ({"age": 70, "home": "flat", "has_car": True}, None),
    ],
)
def test_answers_that_can_not_go_together(
    answers: dict[str, Answer], expected: Clash | None
) -> None:
    assert clash(LINKED, answers) == expected


APPLIES: list[tuple[dict[str, Any], list[Answer | Span], list[Answer | Span]]] = [
    ({"is": True}, [True], [False, Span(below=1)]),
    ({"is": "red"}, ["red", ["blue", "red"]], ["blue", ["blue"], []]),
    ({"one_of": ["red", "blue"]}, ["red", ["green", "blue"]], ["green", ["green"], []]),
    ({"lacks": "red"}, [["blue"], []], [["red"], ["blue", "red"], Span(at_least=1)]),
    (
        {"below": 18},
        [17, Span(below=18), Span(at_least=3, below=17)],
        [18, Span(below=19), Span(at_least=3)],
    ),
    (
        {"at_least": 60},
        [60, Span(at_least=60), Span(at_least=61, below=70)],
        [59, Span(at_least=59), Span(below=70)],
    ),
]


@pytest.mark.parametrize(("operator", "yes", "no"), APPLIES)
def test_when_it_applies(
    operator: dict[str, Any], yes: list[Answer | Span], no: list[Answer | Span]
) -> None:
    implication = Implication.model_validate({**operator, "then": {"age": 3}})
    assert [applies(implication, answer) for answer in yes] == [True] * len(yes)
    assert [applies(implication, answer) for answer in no] == [False] * len(no)


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


def test_what_must_be_ticked_follows_from_other_answers() -> None:
    ages = {"age": {"below": 65}}
    lists = {
        "id": "fits",
        "kind": "choices",
        "asks": ["me"],
        "question": {"zh": "有哪些？", "en": "Which?"},
        "why": {"zh": "问", "en": "Asked"},
        "options": [{"id": one, "name": {"zh": one, "en": one}} for one in ("older", "ill")],
        "implies": [{"lacks": "older", "then": ages}, {"lacks": "ill", "then": {"home": "flat"}}],
    }
    fact = Fact.model_validate(lists)
    assert demanded(fact, {"age": 64}) == []
    assert demanded(fact, {"age": 65}) == ["older"]
    assert demanded(fact, {"age": 65, "home": "boat"}) == ["older", "ill"]
