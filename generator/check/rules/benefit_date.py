"""A benefit's first and last day are no more exact than the date that its programme prints."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.benefits import benefits
from generator.check.walk import owners
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.programme import Milestone

RULE = "benefit-date"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each `from` and `until` of each benefit."""
    stated: dict[object, list[Milestone]] = {}
    for owner in owners(corpus):
        stated.setdefault(owner.key, []).extend(milestone for _, milestone in owner.milestones)
    for benefit in benefits(corpus):
        printed = stated.get(benefit.owner, [])
        dates = (("from", benefit.benefit.since), ("until", benefit.benefit.until))
        for key, date in dates:
            if date and (coarser := _coarser(date, printed)):
                message = f"'{date}' is more exact than '{coarser.printed}'"
                yield benefit.fault((key,), f"{message}; write '{coarser.date}'", RULE)


def _coarser(date: str, printed: list[Milestone]) -> Milestone | None:
    """The milestone that this date lies in, where none states the date itself."""
    if any(stated.date == date for stated in printed):
        return None
    near = (stated for stated in printed if date.startswith(f"{stated.date}-"))
    return next(near, None)
