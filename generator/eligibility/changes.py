"""What would change a result: one other answer to one fact."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.eligibility.evaluate import evaluate
from generator.eligibility.facts import Answers
from generator.eligibility.implications import clash, known
from generator.eligibility.thresholds import near
from generator.model.answer import Answer
from generator.model.benefit import Benefit, Result
from generator.model.fact import Fact


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
    return [change for name in names for change in _of_fact(facts, rule, answers, name)]


def _of_fact(
    facts: Mapping[str, Fact], rule: Benefit, answers: Answers, name: str
) -> Iterator[Change]:
    now = evaluate(rule, known(facts, answers)).result
    found: dict[Result, list[Answer]] = {}
    for value in near(facts[name], (leaf for _, leaf in rule.leaves)):
        given = {**answers, name: value}
        result = evaluate(rule, known(facts, given)).result
        if result != now and clash(facts, given) is None:
            found.setdefault(result, []).append(value)
    yield from (Change(name, tuple(values), result) for result, values in found.items())
