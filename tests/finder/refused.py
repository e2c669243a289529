"""Answers that must be refused, one bad answer each: for test vectors."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.model.fact import Fact, Kind

BAD: dict[Kind, list[Any]] = {
    "boolean": ["yes", "", 1, 0, [], {}],
    "number": ["7", True, [3], "", {}],
    "choices": [True, 3, "", "no-such-option", ["no-such-option"], [3], {"a": 1}],
    "choice": [True, 3, "", "no-such-option", ["none"], "toString"],
    "date": [
        20230630,
        True,
        "",
        "2023-6-30",
        "2023-06-31",
        "2023-02-29",
        "2023-13-01",
        "0000-01-01",
        "2023-06-30T00:00",
        "２０２３-06-30",
    ],
}


def refused_answers(facts: Mapping[str, Fact]) -> Iterator[tuple[dict[str, Any], str]]:
    """Answers with the fact whose answer is wrong."""
    for name in ("", "no_such_fact", "toString", "__proto__"):
        for value in (True, None):
            yield {name: value}, name
    for fact in facts.values():
        for value in (*BAD[fact.kind], *_outside(fact)):
            yield {fact.id: value}, fact.id


def _outside(fact: Fact) -> list[float]:
    """Numbers below, above and between what the fact allows."""
    if fact.min is None or fact.max is None:
        return []
    step = fact.step or 1
    return [fact.min - step, fact.max + step, fact.min + step / 4, -(10**21), 1e300]
