"""Which benefits hold at a place in a year: the most specific place's standard wins."""

from __future__ import annotations

from dataclasses import dataclass

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord, PlanRecord
from generator.fault import did_you_mean
from generator.model.place import Place


class SelectError(ValueError):
    """A place that doesn't exist, or a year for which nothing holds there."""


@dataclass(frozen=True)
class Holding:
    """A benefit that holds; `rule` is the record whose rule it has, itself if not another's."""

    benefit: BenefitRecord
    rule: BenefitRecord

    @property
    def works(self) -> bool:
        """Whether it is something built, with no rule."""
        return self.rule.benefit.works


def find_place(dataset: Dataset, identifier: str) -> Place:
    """The place with that id; SelectError when there is none."""
    if identifier not in dataset.places:
        hint = did_you_mean(identifier, dataset.places)
        raise SelectError(f"there is no place '{identifier}'{hint}")
    return dataset.places[identifier]


def plans_for(dataset: Dataset, place: Place, year: int) -> list[PlanRecord]:
    """The plans of the year that hold at the place: its own and those above, nearest first."""
    line = [place, *dataset.above(place)]
    return [plan for ancestor in line for plan in dataset.plans_of(ancestor) if plan.year == year]


def with_plan(dataset: Dataset, place: Place, year: int) -> list[Place]:
    """The places above of which a plan of the year is here, nearest first."""
    planned = {plan.place.id for plan in plans_for(dataset, place, year)}
    return [above for above in dataset.above(place) if above.id in planned]


def without_plan(dataset: Dataset, place: Place, year: int) -> list[Place]:
    """The other places above."""
    planned = with_plan(dataset, place, year)
    return [above for above in dataset.above(place) if above not in planned]


def years_of(dataset: Dataset, place: Place) -> list[int]:
    """The years in which some plan holds at the place, latest first."""
    line = [place, *dataset.above(place)]
    return sorted(
        {plan.year for ancestor in line for plan in dataset.plans_of(ancestor)}, reverse=True
    )


def holding(dataset: Dataset, place: Place, year: int) -> list[Holding]:
    """The benefits that hold, plan by plan, nearest first; SelectError for a year without plan."""
    plans = plans_for(dataset, place, year)
    if not plans:
        years = ", ".join(str(known) for known in years_of(dataset, place))
        known = f"; there are plans for {years}" if years else ""
        raise SelectError(f"no plan for {year} holds at {place.id}{known}")
    found: dict[str, BenefitRecord] = {}
    for plan in plans:
        for programme in plan.programmes:
            for benefit in programme.benefits:
                found.setdefault(benefit.benefit.id, benefit)
    return [Holding(record, dataset.rule_of(record)) for record in found.values()]


def silent_on(dataset: Dataset, place: Place, year: int) -> dict[int, list[Holding]]:
    """By earlier year, latest first: what held then and no benefit of a later year speaks of.

    One is spoken of under its own id or by what `replaces` it. Works are left out: they are built
    once. SelectError for a year without plan.
    """
    spoken_of = _spoken_of(holding(dataset, place, year))
    found: dict[int, list[Holding]] = {}
    for earlier in years_of(dataset, place):
        if earlier >= year:
            continue
        holdings = holding(dataset, place, earlier)
        gone = [
            holder
            for holder in holdings
            if not holder.works and holder.benefit.benefit.id not in spoken_of
        ]
        spoken_of |= _spoken_of(holdings)
        if gone:
            found[earlier] = gone
    return found


def _spoken_of(holdings: list[Holding]) -> set[str]:
    records = [holder.benefit.benefit for holder in holdings]
    return {name for record in records for name in (record.id, *record.replaces)}
