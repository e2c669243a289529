"""Which benefits the finder's questions decide, for whom they are asked."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from generator.derive.dataset import Dataset
from generator.derive.ended import is_over
from generator.derive.holding import Holding, holding, silent_on
from generator.eligibility.reach import within_reach
from generator.model.fact import Asked
from generator.model.place import Place


def every_holding(dataset: Dataset, place: Place, year: int) -> list[Holding]:
    """What holds at the place in the year, and what later plans than its own are silent about."""
    gone = silent_on(dataset, place, year).values()
    return [*holding(dataset, place, year), *(holder for earlier in gone for holder in earlier)]


def decided(
    dataset: Dataset, holdings: Iterable[Holding], whom: Asked | None, on: datetime.date
) -> list[Holding]:
    """Those that can still be had by the one who is asked about: no works, nothing that is over."""
    return [
        holder
        for holder in holdings
        if not holder.works
        and not is_over(holder.benefit, on)
        and (whom is None or concerns(dataset, holder, whom))
    ]


def concerns(dataset: Dataset, holder: Holding, whom: Asked) -> bool:
    """Whether a benefit is for `whom`, and what the finder asks them can meet its rule."""
    benefit = holder.benefit
    if (benefit.benefit.whom == "organisation") is not (whom == "organisation"):
        return False
    if not any(whom in audience.asks for audience in benefit.audiences):
        return False
    who = holder.rule.benefit.who
    asked = {fact.id for fact in dataset.facts.values() if whom in fact.asks}
    return who is None or within_reach(who, asked)
