"""Answers: what a fact allows; anything else is an error with a clear word, never a "no"."""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from generator.eligibility.implications import Clash, clash
from generator.fault import did_you_mean
from generator.model.answer import Answer, shown
from generator.model.fact import Fact

Answers = Mapping[str, Answer]
"""Answers by fact id; a fact that isn't in it is unanswered."""
Code = Literal["unknown", "type", "range", "step", "option", "clash"]


@dataclass(frozen=True)
class Problem:
    """What is wrong with an answer: which fact, in a word, and in a sentence."""

    fact: str
    code: Code
    message: str


class AnswerError(ValueError):
    """Answers that the facts don't allow."""

    def __init__(self, problems: list[Problem]) -> None:
        """Keep every problem, so that all are shown at once."""
        self.problems = tuple(problems)
        super().__init__("\n".join(found.message for found in problems))


def read_answers(facts: Mapping[str, Fact], given: Mapping[str, Any]) -> dict[str, Answer]:
    """The answers given, without those that are null; AnswerError with every bad one."""
    problems = [found for name, value in given.items() if (found := problem(facts, name, value))]
    if problems:
        raise AnswerError(problems)
    answers = {name: value for name, value in given.items() if value is not None}
    if wrong := clash(facts, answers):
        raise AnswerError([_clash_problem(wrong, answers)])
    return answers


def _clash_problem(wrong: Clash, answers: Answers) -> Problem:
    said, other = shown(answers[wrong.fact]), shown(answers[wrong.because])
    message = f"'{wrong.fact}' can't be {said} when '{wrong.because}' is {other}"
    return Problem(wrong.fact, "clash", message)


def problem(facts: Mapping[str, Fact], name: str, value: Any) -> Problem | None:
    """What is wrong with an answer, if anything is; None stands for "not answered"."""
    if name not in facts:
        return Problem(name, "unknown", f"there is no fact '{name}'{did_you_mean(name, facts)}")
    return None if value is None else value_problem(facts[name], value)


def value_problem(fact: Fact, value: Any) -> Problem | None:
    """What keeps a value from being an answer to the fact, if anything does."""
    code = _code(fact, value)
    if code is None:
        return None
    if code == "option":
        wrong = [chosen for chosen in _listed(value) if chosen not in fact.option_ids]
        return Problem(fact.id, code, _no_option(fact, wrong[0]))
    return Problem(fact.id, code, f"'{fact.id}' expects {_expected(fact)}, not {shown(value)}")


def _code(fact: Fact, value: Any) -> Code | None:
    if fact.kind == "number":
        return _number_code(fact, value)
    if fact.kind == "boolean":
        return None if isinstance(value, bool) else "type"
    if fact.kind == "date":
        return None if _is_day(value) else "type"
    if fact.kind == "choices" and isinstance(value, list):
        return _choices_code(fact, value)
    if not isinstance(value, str):
        return "type"
    return None if value in fact.option_ids else "option"


def _choices_code(fact: Fact, values: list[Any]) -> Code | None:
    if not all(isinstance(value, str) for value in values) or len(set(values)) != len(values):
        return "type"
    return None if set(values) <= set(fact.option_ids) else "option"


def _number_code(fact: Fact, value: Any) -> Code | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return "type"
    if isinstance(value, float) and not math.isfinite(value):
        return "type"
    if fact.min is None or fact.max is None or not fact.min <= value <= fact.max:
        return "range"
    return None if value % (fact.step or 1) == 0 else "step"


def _expected(fact: Fact) -> str:
    if fact.kind == "number":
        step = fact.step or 1
        what = "a whole number" if step == 1 else f"a number in steps of {step}"
        return f"{what} from {fact.min} to {fact.max}"
    words = {"boolean": "true or false", "date": "a day such as 2023-06-30"}
    some = "a list of" if fact.kind == "choices" else "one of"
    return words.get(fact.kind) or f"{some} {', '.join(fact.option_ids)}"


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _no_option(fact: Fact, value: str) -> str:
    options = ", ".join(fact.option_ids)
    hint = did_you_mean(value, fact.option_ids)
    return f"'{fact.id}' has no option '{value}'; it has {options}{hint}"


def _is_day(value: Any) -> bool:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return False
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return True
