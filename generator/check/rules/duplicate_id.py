"""An id stands for one thing only, and a programme's number for one programme of its plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator.check.walk import Owner, owners
from generator.fault import Fault
from generator.load.corpus import Corpus, Entry
from generator.load.source import Loc

RULE = "duplicate-id"
Use = tuple[Entry[Any] | Owner, Loc, str]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each namespace by itself."""
    for name in ("topics", "units", "places", "documents", "bodies", "terms", "families"):
        yield from _twice((entry, ("id",), entry.value.id) for entry in getattr(corpus, name))
    yield from _twice((entry, ("id",), entry.value.id) for entry in corpus.indicators())
    yield from _twice(
        (plan, ("year",), f"{plan.value.place} {plan.value.year}") for plan in corpus.plans
    )
    for plan in corpus.plans:
        yield from _twice((entry, ("id",), entry.value.id) for entry in plan.programmes)
        yield from _twice(
            (entry, ("number",), str(entry.value.number)) for entry in plan.programmes
        )
        groups = enumerate(plan.value.groups)
        yield from _twice((plan, ("groups", at, "id"), group.id) for at, group in groups)
    for owner in owners(corpus):
        yield from _within(owner)


def _within(owner: Owner) -> Iterator[Fault]:
    figures = enumerate(owner.figures)
    yield from _twice(
        ((owner, ("figures", at), one.local_id) for at, one in figures),
        "; give one of them a 'key'",
    )
    milestones = enumerate(owner.milestones)
    yield from _twice((owner, ("milestones", at, "key"), one.key) for at, one in milestones)
    if owner.programme:
        lists = enumerate(owner.programme.lists)
        yield from _twice((owner, ("lists", at, "id"), one.id) for at, one in lists)


def _twice(uses: Iterable[Use], advice: str = "") -> Iterator[Fault]:
    first: dict[str, Fault] = {}
    for entry, loc, used in uses:
        here = entry.fault(loc, f"'{used}' stands twice", RULE)
        if earlier := first.get(used):
            message = f"'{used}' stands twice; first at {earlier.path}:{earlier.line}{advice}"
            yield entry.fault(loc, message, RULE)
        first.setdefault(used, here)
