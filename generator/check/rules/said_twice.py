"""What a benefit leaves open isn't left open once more, in other words, by the plan beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.benefits import benefits, by_place
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.place import ids_above

RULE = "said-twice"
_BETWEEN = re.compile(r"[、，；。：（）]")
_NOT_A_POINT = re.compile(r"没有写|没写|说清|写明|^(?:可以|请)问")
"""Parts of a statement that only say that it is left open, or whom to ask."""
SHORTEST = 4
"""Fewer characters are no point of their own."""


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each benefit, with those of the same id and year in the places above."""
    parents = {entry.value.id: entry.value.parent for entry in corpus.places}
    known = by_place(corpus)
    for located in benefits(corpus):
        plan, own = located.plan.value, located.benefit
        ups = [known.get((up, plan.year, own.id)) for up in ids_above(plan.place, parents)]
        others = [text.zh for up in ups if up for text in up.unstated]
        for at, text in enumerate(own.unstated):
            for shared in _shared(text.zh, others):
                message = f"the plan above leaves '{shared}' open too; use the same words"
                yield located.fault(("unstated", at), message, RULE)


def _shared(own: str, others: list[str]) -> Iterator[str]:
    """A point that a statement has in common with each of the others that isn't the same."""
    for other in others:
        if own != other and (points := _points(own) & _points(other)):
            yield min(points)


def _points(statement: str) -> set[str]:
    """What a statement is about, one by one: `谁能住、收多少钱，没有写明。` is about two things."""
    parts = _BETWEEN.split(statement)
    return {part for part in parts if len(part) >= SHORTEST and not _NOT_A_POINT.search(part)}
