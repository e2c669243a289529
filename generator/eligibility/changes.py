"""What would change a result: one other answer to one fact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.eligibility.evaluate import evaluate
from generator.eligibility.facts import Answers
from generator.eligibility.thresholds import near
from generator.model.benefit import Benefit, Result
from generator.model.fact import Answer, Fact


@dataclass(frozen=True)
class Change:
    """Any of `answers` to `fact`, all else as it is, would give `result`.

    Of numbers and dates these are the nearest to where the rule turns.
    """

    fact: str
    answers: tuple[Answer, ...]
    result: Result


def changes(facts: Mapping[str, Fact], rule: Benefit, answers: Answers) -> list[Change]:
    """Every single answer that would change the result; none where only several together would."""
    leaves = [leaf for _, leaf in rule.leaves]
    names = dict.fromkeys(str(leaf.fact) for leaf in leaves)
    return [
        change
        for name in names
        for change in _of_fact(rule, answers, name, near(facts[name], leaves))
    ]


def _of_fact(rule: Benefit, answers: Answers, name: str, values: list[Answer]) -> Iterator[Change]:
    now = evaluate(rule, answers).result
    found: dict[Result, list[Answer]] = {}
    for value in values:
        result = evaluate(rule, {**answers, name: value}).result
        if result != now:
            found.setdefault(result, []).append(value)
    yield from (Change(name, tuple(values), result) for result, values in found.items())
