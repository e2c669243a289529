"""Answers: what a fact allows; anything else is an error with a clear word, never a "no"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from typing import Any

from generator.fault import did_you_mean
from generator.model.fact import Answer, Fact, shown

Answers = Mapping[str, Answer]
"""Answers by fact id; a fact that isn't in it is unanswered."""


class AnswerError(ValueError):
    """Answers that facts don't allow; `problems` says each one in a sentence."""

    def __init__(self, problems: list[str]) -> None:
        """Keep every problem, so that all are shown at once."""
        self.problems = tuple(problems)
        super().__init__("; ".join(problems))


def read_answers(facts: Mapping[str, Fact], given: Mapping[str, Any]) -> dict[str, Answer]:
    """The answers that were given, an empty (null) one left out; AnswerError for all bad ones."""
    problems = [found for name, value in given.items() if (found := problem(facts, name, value))]
    if problems:
        raise AnswerError(problems)
    return {name: value for name, value in given.items() if value is not None}


def problem(facts: Mapping[str, Fact], name: str, value: Any) -> str | None:
    """What is wrong with an answer, if anything is; None stands for "not answered"."""
    if name not in facts:
        return f"there is no fact '{name}'{did_you_mean(name, facts)}"
    return None if value is None else value_problem(facts[name], value)


def value_problem(fact: Fact, value: Any) -> str | None:
    """What keeps a value from being an answer to the fact, if anything does."""
    if fact.kind == "boolean":
        expected = None if isinstance(value, bool) else "true or false"
    elif fact.kind == "number":
        expected = _number_expected(fact, value)
    elif fact.kind == "choice":
        return _choice_problem(fact, value)
    else:
        expected = None if _is_day(value) else "a day such as 2023-06-30"
    return f"'{fact.id}' expects {expected}, not {shown(value)}" if expected else None


def _number_expected(fact: Fact, value: Any) -> str | None:
    step = fact.step or 1
    if isinstance(value, int | float) and not isinstance(value, bool):
        low, high = fact.min, fact.max
        if low is not None and high is not None and low <= value <= high and value % step == 0:
            return None
    kind = "a whole number" if step == 1 else f"a number in steps of {step}"
    return f"{kind} from {fact.min} to {fact.max}"


def _choice_problem(fact: Fact, value: Any) -> str | None:
    if isinstance(value, str) and value in fact.option_ids:
        return None
    hint = did_you_mean(value, fact.option_ids) if isinstance(value, str) else ""
    options = ", ".join(fact.option_ids)
    return f"'{fact.id}' has no option {shown(value)}; it has {options}{hint}"


def _is_day(value: Any) -> bool:
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        return False
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return True
