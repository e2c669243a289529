"""Answers that facts allow, and those that they don't."""

from typing import Any

import pytest

from generator.eligibility.facts import AnswerError, problem, read_answers
from tests.eligibility.samples import FACTS
from tests.finder.refused import refused_answers

AGE = "'age' expects a whole number from 0 to 120, not"
WIDTH = "'width' expects a number in steps of 0.5 from 1 to 3, not"
HOME = "it has flat, house, boat"
DAY = "'bought' expects a day such as 2023-06-30, not"


@pytest.mark.parametrize(
    ("name", "value", "code", "message"),
    [
        ("ag", 3, "unknown", "there is no fact 'ag'; did you mean 'age'?"),
        ("zzz", None, "unknown", "there is no fact 'zzz'"),
        ("age", "66", "type", f"{AGE} '66'"),
        ("age", True, "type", f"{AGE} true"),
        ("age", [66], "type", f"{AGE} a list"),
        ("age", float("nan"), "type", f"{AGE} 'nan'"),
        ("age", float("inf"), "type", f"{AGE} 'inf'"),
        ("age", -1, "range", f"{AGE} '-1'"),
        ("age", 121, "range", f"{AGE} '121'"),
        ("age", 10**400, "range", f"{AGE} '{10**400}'"),
        ("age", 17.5, "step", f"{AGE} '17.5'"),
        ("width", 1.25, "step", f"{WIDTH} '1.25'"),
        ("has_car", "yes", "type", "'has_car' expects true or false, not 'yes'"),
        ("has_car", 1, "type", "'has_car' expects true or false, not '1'"),
        ("home", "hut", "option", f"'home' has no option 'hut'; {HOME}"),
        ("home", "flt", "option", f"'home' has no option 'flt'; {HOME}; did you mean 'flat'?"),
        ("home", 1, "type", "'home' expects one of flat, house, boat, not '1'"),
        ("bought", 2023, "type", f"{DAY} '2023'"),
        ("bought", "2023", "type", f"{DAY} '2023'"),
        ("bought", "2023-02-29", "type", f"{DAY} '2023-02-29'"),
        ("bought", {"year": 2023}, "type", f"{DAY} a map"),
    ],
)
def test_refused(name: str, value: Any, code: str, message: str) -> None:
    found = problem(FACTS, name, value)
    assert found
    assert (found.fact, found.code, found.message) == (name, code, message)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("age", 0),
        ("age", 120),
        ("age", 17.0),
        ("width", 1),
        ("width", 2.5),
        ("has_car", False),
        ("home", "boat"),
        ("bought", "2024-02-29"),
        ("age", None),
        ("home", None),
    ],
)
def test_allowed(name: str, value: Any) -> None:
    assert problem(FACTS, name, value) is None


def test_answers_are_read_without_those_left_open() -> None:
    given = {"age": 3, "has_car": False, "home": None}
    assert read_answers(FACTS, given) == {"age": 3, "has_car": False}


def test_every_bad_answer_is_told_at_once() -> None:
    with pytest.raises(AnswerError) as caught:
        read_answers(FACTS, {"age": 200, "has_car": True, "hme": "flat"})
    assert [one.fact for one in caught.value.problems] == ["age", "hme"]
    assert str(caught.value) == f"{AGE} '200'\nthere is no fact 'hme'; did you mean 'home'?"


def test_all_answers_meant_to_be_refused_are() -> None:
    found = [(answers, name) for answers, name in refused_answers(FACTS)]
    assert all(problem(FACTS, name, answers[name]) for answers, name in found)
    assert {name for _, name in found} > set(FACTS)
