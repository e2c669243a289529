"""A rule's date is one that its programme states, or says that it is worked out, and how."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator

from generator.check.benefits import benefits
from generator.check.walk import owners
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.base import IsoDate

RULE = "worked-out"
WISH = "wants_"
"""Begins facts about a wish, which no document asks for."""
Owned = tuple[str, int, str]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each condition of each benefit, over a date or a wish."""
    kinds = {entry.value.id: entry.value.kind for entry in corpus.facts}
    stated = _stated(corpus)
    for benefit in benefits(corpus):
        for loc, leaf in benefit.benefit.leaves:
            if leaf.worked_out:
                continue
            name, day = str(leaf.fact), str(leaf.value)
            if kinds.get(name) == "date" and day not in stated[benefit.owner]:
                message = f"the programme states no {day}; say in 'worked_out' how it comes about"
                yield benefit.fault((*loc, leaf.operator), message, RULE)
            if name.startswith(WISH) and not leaf.clause:
                message = "no clause asks for a wish; name the one that does, or use 'worked_out'"
                yield benefit.fault((*loc, "fact"), message, RULE)


def _stated(corpus: Corpus) -> defaultdict[Owned, set[str]]:
    """The days at which the dates of each programme and its scheme begin and end."""
    found: defaultdict[Owned, set[str]] = defaultdict(set)
    for owner in owners(corpus):
        for _, milestone in owner.milestones:
            found[owner.key] |= _edges(milestone.date)
    return found


def _edges(date: IsoDate) -> set[str]:
    """The first and the last day of a date as exact as stated, and the day after."""
    year, month, day = (int(part) for part in (date + "-01-01")[:10].split("-"))
    first = datetime.date(year, month, day)
    if len(date) == len("2023"):
        after = datetime.date(year + 1, 1, 1)
    elif len(date) == len("2023-06"):
        after = datetime.date(year + month // 12, month % 12 + 1, 1)
    else:
        after = first + datetime.timedelta(days=1)
    last = after - datetime.timedelta(days=1)
    return {day.isoformat() for day in (first, last, after)}
