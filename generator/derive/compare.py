"""Holds what one level of government states beside what the level above states of the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from generator.derive.dataset import Dataset
from generator.derive.records import FigureRecord, PlanRecord
from generator.model.purpose import COMPARED, DUE
from generator.quantity.quantity import Qualifier

Order = Literal["equal", "more", "less"]
Relation = Literal[Order, "no less", "not stated", "other year", "other group", "other basis"]
BEYOND: dict[Qualifier, Relation] = {"over": "more", "at least": "no less"}
"""What an own number that isn't exact makes of the same number above."""
Basis = Literal["allocation", "standard"]
Key = tuple[str, str]


@dataclass(frozen=True)
class Earlier:
    """What stood before, as the plan's own "raised by" gives it; `agrees` with the plan above."""

    increase: FigureRecord
    value: Decimal
    agrees: bool


@dataclass(frozen=True)
class Comparison:
    """`own` is the lower place's figure, `above` the higher's; `own` is None when not stated.

    Of an allocation, `above` is what the higher level allots to the place. `relation` is that
    of `own` to `above`: one is more or less only of the same year and for the same people; `no
    less` is at least as much. `earlier` is there only where the years differ and the plan says by
    how much it raises.
    """

    basis: Basis
    plan: PlanRecord
    above: FigureRecord
    own: FigureRecord | None
    relation: Relation
    earlier: Earlier | None = None


def compare(dataset: Dataset) -> list[Comparison]:
    """Every comparison, plan by plan: allocations first, then standards."""
    return [
        comparison
        for plan in dataset.plans
        for found in (_allocations(dataset, plan), _standards(dataset, plan))
        for comparison in found
    ]


def _allocations(dataset: Dataset, plan: PlanRecord) -> Iterator[Comparison]:
    """What plans above, of the same year, allot to the place, beside its own targets."""
    own = _by_key(plan)
    for upper in _plans_above(dataset, plan):
        for programme in upper.programmes if upper.year == plan.year else ():
            for figure in programme.allocation.figures if programme.allocation else ():
                if figure.about and figure.about.id == plan.place.id:
                    mine = own.get(_key(figure))
                    yield Comparison("allocation", plan, figure, mine, _relation(figure, mine))


def _standards(dataset: Dataset, plan: PlanRecord) -> Iterator[Comparison]:
    """What people get or public money pays, each beside what the nearest plan above says of it.

    One of the same year comes before one of an earlier year, which says only what stood then.
    """
    uppers = [upper for upper in _plans_above(dataset, plan) if upper.year <= plan.year]
    above: dict[Key, FigureRecord] = {}
    for upper in sorted(uppers, key=lambda plan_above: plan_above.year != plan.year):
        above = _by_key(upper) | _minimums(upper) | above
    own = _by_key(plan)
    for key, figure in own.items():
        if figure.role == "standard" and figure.purpose in COMPARED and key in above:
            relation = _relation(above[key], figure)
            raised = own.get((figure.indicator.id, "increase"))
            earlier = _earlier(above[key], figure, raised) if relation == "other year" else None
            yield Comparison("standard", plan, above[key], figure, relation, earlier)


def _plans_above(dataset: Dataset, plan: PlanRecord) -> list[PlanRecord]:
    """Plans of the places above, the nearest place and the latest year first."""
    return [upper for place in dataset.above(plan.place) for upper in dataset.plans_of(place)]


def _key(figure: FigureRecord) -> Key:
    return figure.indicator.id, figure.role


def _by_key(plan: PlanRecord) -> dict[Key, FigureRecord]:
    """A plan's figures that stand alone for their indicator and role."""
    found: dict[Key, FigureRecord] = {}
    for programme in plan.programmes:
        for figure in programme.figures:
            if figure.about is None and figure.local_id == "-".join(_key(figure)):
                found[_key(figure)] = figure
    return found


def _minimums(plan: PlanRecord) -> dict[Key, FigureRecord]:
    """What the plan's schemes make a minimum: that binds those below, whatever else is printed."""
    return {
        _key(figure): figure
        for programme in plan.programmes
        for figure in programme.figures
        if figure.about is None
        and figure.role == "standard"
        and figure.purpose in DUE
        and figure.quantity.qualifier == "at least"
    }


def _relation(above: FigureRecord, own: FigureRecord | None) -> Relation:
    if own is None:
        return "not stated"
    if own.year != above.year:
        return "other year"
    if own.covers != above.covers:
        return "other group"
    if own.average != above.average:
        return "other basis"
    return _judged(above, own)


def _judged(above: FigureRecord, own: FigureRecord) -> Relation:
    order = _order(own.quantity.value - above.quantity.value)
    if order == "equal" and own.quantity.qualifier != above.quantity.qualifier:
        return BEYOND.get(own.quantity.qualifier, order)
    return order


def _order(difference: Decimal) -> Order:
    if difference == 0:
        return "equal"
    return "more" if difference > 0 else "less"


def _earlier(above: FigureRecord, own: FigureRecord, raised: FigureRecord | None) -> Earlier | None:
    """Only exact sums can be taken from each other."""
    if raised is None or {own.quantity.qualifier, raised.quantity.qualifier} != {"exact"}:
        return None
    value = own.quantity.value - raised.quantity.value
    return Earlier(raised, value, value == above.quantity.value)
