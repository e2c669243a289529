"""Whether one condition over one fact holds."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from generator.eligibility.implications import Known
from generator.eligibility.kleene import State
from generator.model.condition import Condition, Operator
from generator.model.implication import Span


def _is(answer: Any, value: Any) -> bool:
    return value in answer if isinstance(answer, list) else bool(answer == value)


def _one_of(answer: Any, value: list[str]) -> bool:
    return (
        any(chosen in value for chosen in answer) if isinstance(answer, list) else answer in value
    )


COMPARE: dict[Operator, Callable[[Any, Any], bool]] = {
    "is": _is,
    "one_of": _one_of,
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


def holds(leaf: Condition, known: Known) -> State:
    """True or false, or None when the fact isn't known well enough. Answers must have been read.

    Of several answers at once one must be what the condition names.
    """
    answer = known.get(str(leaf.fact))
    if answer is None:
        return None
    if isinstance(answer, Span):
        return _of_span(leaf, answer)
    return COMPARE[leaf.operator](answer, leaf.value)


def _of_span(leaf: Condition, span: Span) -> State:
    """What all numbers of a span have in common; None where they differ."""
    value: Any = leaf.value
    if leaf.operator in ("over", "at_most"):
        state = _over(span, value)
        return state if leaf.operator == "over" or state is None else not state
    if leaf.operator in ("at_least", "below"):
        state = _at_least(span, value)
        return state if leaf.operator == "at_least" or state is None else not state
    return None


def _at_least(span: Span, value: float) -> State:
    if span.at_least is not None and span.at_least >= value:
        return True
    return False if span.below is not None and span.below <= value else None


def _over(span: Span, value: float) -> State:
    if span.at_least is not None and span.at_least > value:
        return True
    return False if span.below is not None and span.below <= value else None
