"""How many questions follow what somebody ticks in the finder's first one, at most."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.derive.dataset import Dataset
from generator.derive.decided import decided, every_holding
from generator.eligibility.implications import clash, demanded
from generator.eligibility.questions import Questions, open_counts
from generator.graph.task import kept
from generator.model.answer import Answer
from generator.model.fact import Asked, Fact
from generator.model.implication import Span


@dataclass(frozen=True)
class FollowUps:
    """For `whom`, from an age of `at_least` years on, or of any age where that is None.

    `most` questions follow any one thing that is ticked, wherever there is a plan; what is said to
    end by a date counts as well.
    """

    whom: Asked
    at_least: int | None
    most: int


def follow_ups(dataset: Dataset, age: str) -> list[FollowUps]:
    """For each subject of the first question; `age` is the fact for it.

    Ages with as many questions as those before them are left out.
    """
    if age not in dataset.facts:
        return []
    subjects = {whom for first in _firsts(dataset) for whom in first.asks}
    pages_of = {whom: list(_pages(dataset, whom)) for whom in sorted(subjects)}
    read = [age, repr([*dataset.facts.values()]), *_read(pages_of)]
    return kept("follow-ups", read, lambda: _follow_ups(dataset, age, pages_of))


def _read(pages_of: Mapping[Asked, Sequence[Questions]]) -> Iterator[str]:
    """What is read of the pages, beside the facts."""
    for whom, pages in pages_of.items():
        yield from (whom, *(repr([rule.who for rule in page.rules]) for page in pages))


def _follow_ups(
    dataset: Dataset, age: str, pages_of: Mapping[Asked, Sequence[Questions]]
) -> list[FollowUps]:
    found: list[FollowUps] = []
    for first in _firsts(dataset):
        for whom in first.asks:
            pages = pages_of[whom]
            most = [_most(dataset, first, whom, pages, {})]
            asked = dataset.facts[age]
            ages = _bands(dataset, asked) if whom in asked.asks else []
            most += [_most(dataset, first, whom, pages, {age: years}) for years in ages]
            rows = zip([None, *ages], most, strict=True)
            found += [FollowUps(whom, years, number) for years, number in rows]
    return [
        row
        for before, row in zip([None, *found], found, strict=False)
        if not before
        or before.whom != row.whom
        or before.at_least is None
        or before.most != row.most
    ]


def _firsts(dataset: Dataset) -> Iterator[Fact]:
    """The questions that begin with a list to tick."""
    for fact in dataset.facts.values():
        if fact.opening and fact.kind == "choices":
            yield fact


def _pages(dataset: Dataset, whom: Asked) -> Iterator[Questions]:
    """What the finder may ask `whom` about, of each place's newest plan."""
    order = [fact.id for fact in dataset.facts.values() if whom in fact.asks]
    newest = {plan.place.id: plan for plan in sorted(dataset.plans, key=lambda plan: plan.year)}
    for plan in newest.values():
        holdings = every_holding(dataset, plan.place, plan.year)
        rules = decided(dataset, holdings, whom, datetime.date.min)
        yield Questions(dataset.facts, [holder.rule.benefit for holder in rules], order)


def _bands(dataset: Dataset, age: Fact) -> list[int]:
    """Ages from which on other things follow, or follow no more; 0 is the first."""
    own = [implication.value for implication in age.implies]
    implied = [
        span
        for fact in dataset.facts.values()
        for implication in fact.implies
        if isinstance(span := implication.then.get(age.id), Span)
    ]
    ends = [end for span in implied for end in (span.at_least, span.below)]
    return sorted({0, *(int(end) for end in [*own, *ends] if isinstance(end, int))})


def _most(
    dataset: Dataset, first: Fact, whom: Asked, pages: Sequence[Questions], said: dict[str, Answer]
) -> int:
    must = demanded(first, said)
    options = [option.id for option in first.options if not option.asks or whom in option.asks]
    given = [{**said, first.id: sorted({*must, option})} for option in options]
    possible = (answers for answers in given if clash(dataset.facts, answers) is None)
    return max(chain.from_iterable(open_counts(pages, answers) for answers in possible), default=0)
