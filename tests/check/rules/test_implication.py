"""Implications that don't fit, or contradict themselves."""

from pathlib import Path
from typing import Any

import pytest

from generator.check.rules.implication import check
from tests.changes import put
from tests.corpus import files, rule_faults

AGE, CAR, HOME = 0, 1, 2


def faults(folder: Path, *implied: tuple[int, list[dict[str, Any]]]) -> list[str]:
    contents = files()
    for fact, implies in implied:
        put("facts.yml", fact, "implies", value=implies)(contents)
    return [message for *_, message in rule_faults(folder, contents, check)]


@pytest.mark.parametrize(
    ("fact", "implication", "message"),
    [
        (
            AGE,
            {"below": 18, "then": {"has_cat": False}},
            "there is no fact 'has_cat'; did you mean 'has_car'?",
        ),
        (
            AGE,
            {"below": 18, "then": {"has_car": "no"}},
            "'has_car' expects true or false, not 'no'",
        ),
        (
            AGE,
            {"is": True, "then": {"has_car": False}},
            "'age' is a number, which 'is' doesn't compare",
        ),
        (
            HOME,
            {"below": 3, "then": {"age": 3}},
            "'home' is a choice, which 'below' doesn't compare",
        ),
        (
            HOME,
            {"is": "hut", "then": {"age": 3}},
            "'home' has no option 'hut'; it has flat, house, boat",
        ),
        (
            AGE,
            {"below": 3, "then": {"home": {"below": 3}}},
            "'home' is a choice, which has no span",
        ),
    ],
)
def test_bad(tmp_path: Path, fact: int, implication: dict[str, Any], message: str) -> None:
    assert faults(tmp_path, (fact, [implication])) == [f"{message} [implication]"]


def test_an_answer_that_rules_itself_out(tmp_path: Path) -> None:
    young = {"below": 18, "then": {"has_car": False}}
    walker = {"is": False, "then": {"age": {"at_least": 18}}}
    [message] = faults(tmp_path, (AGE, [young]), (CAR, [walker]))
    assert message == "17 implies another answer to 'age' itself [implication]"


def test_good(tmp_path: Path) -> None:
    young = {"below": 18, "then": {"has_car": False, "home": "flat"}}
    boat = {"is": "boat", "then": {"age": {"at_least": 18}}}
    assert faults(tmp_path, (AGE, [young]), (HOME, [boat])) == []
