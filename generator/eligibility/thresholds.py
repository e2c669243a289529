"""The values of a fact at which a rule's conditions may turn: at each threshold and beside it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from typing import Any

from generator.eligibility.facts import value_problem
from generator.model.answer import Answer
from generator.model.condition import Condition
from generator.model.fact import Fact


def edges(fact: Fact, leaf: Condition) -> tuple[Answer, Answer]:
    """The value at a number's or date's threshold, and the one next to it on the other side."""
    value = leaf.value
    back = leaf.operator in ("below", "at_least", "on_or_after", "before")
    return value, _beside(fact, value, -1 if back else 1)


def _beside(fact: Fact, value: Answer, way: int) -> Answer:
    if fact.kind == "date":
        day = datetime.date.fromisoformat(str(value)) + datetime.timedelta(days=way)
        return day.isoformat()
    assert isinstance(value, int | float)
    return value + way * (fact.step or 1)


def turns(fact: Fact) -> list[Condition]:
    """The comparisons at which a number's implications set in."""
    return [
        Condition.model_validate({"fact": fact.id, implication.operator: implication.value})
        for implication in fact.implies
        if implication.operator in ("below", "at_least")
    ]


def near(fact: Fact, leaves: Iterable[Condition]) -> list[Answer]:
    """Answers to a fact, one for each side of every threshold; all there are where they are few."""
    if fact.kind == "boolean":
        return [True, False]
    if fact.kind == "choice":
        return list(fact.option_ids)
    if fact.kind == "choices":
        return [[], *([option] for option in fact.option_ids)]
    own = [leaf for leaf in leaves if leaf.fact == fact.id]
    around: set[Any] = {edge for leaf in own for edge in edges(fact, leaf)}
    return [*sorted(candidate for candidate in around if value_problem(fact, candidate) is None)]
