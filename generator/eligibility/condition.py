"""Whether one condition over one fact holds."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from generator.eligibility.facts import Answers
from generator.eligibility.kleene import State
from generator.model.condition import Condition, Operator

COMPARE: dict[Operator, Callable[[Any, Any], bool]] = {
    "is": operator.eq,
    "one_of": lambda answer, value: answer in value,
    "below": operator.lt,
    "at_least": operator.ge,
    "at_most": operator.le,
    "over": operator.gt,
    # Days as 2023-06-30 order as text does.
    "on_or_after": operator.ge,
    "before": operator.lt,
    "on_or_before": operator.le,
    "after": operator.gt,
}


def holds(leaf: Condition, answers: Answers) -> State:
    """True or false, or None when the fact is unanswered. Answers must have been read."""
    answer = answers.get(str(leaf.fact))
    return None if answer is None else COMPARE[leaf.operator](answer, leaf.value)
