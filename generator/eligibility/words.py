"""Conditions in the words of the data, for messages and for the command line."""

from __future__ import annotations

from generator.eligibility.evaluate import Judged
from generator.eligibility.kleene import State
from generator.model.answer import Answer
from generator.model.condition import Condition

STATES: dict[State, str] = {True: "met", False: "not met", None: "not known"}


def value_words(value: Answer | list[str]) -> str:
    """`true`, `16`, `grade-1 or grade-2`."""
    if isinstance(value, list):
        return " or ".join(value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def condition_words(leaf: Condition, denied: bool = False) -> str:
    """`age at_least 16`, `not area is rural`."""
    words = f"{leaf.fact} {leaf.operator} {value_words(leaf.value)}"
    return f"not {words}" if denied else words


def judged_words(leaf: Condition, judged: Judged) -> str:
    """`'age at_least 16' is not met`."""
    return f"'{condition_words(leaf, judged.denied)}' is {STATES[judged.state]}"
