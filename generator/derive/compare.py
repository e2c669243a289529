"""Holds what one level of government states beside what the level above states of the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.derive.dataset import Dataset
from generator.derive.records import FigureRecord, PlanRecord

Relation = Literal["equal", "more", "less", "not stated"]
Basis = Literal["allocation", "standard"]


@dataclass(frozen=True)
class Comparison:
    """`own` is the lower place's figure, `above` the higher's; `own` is None when not stated.

    Of an allocation, `above` is what the higher level allots to the place. `relation` is that
    of `own` to `above`.
    """

    basis: Basis
    plan: PlanRecord
    above: FigureRecord
    own: FigureRecord | None
    relation: Relation


def compare(dataset: Dataset) -> list[Comparison]:
    """Every comparison, plan by plan: allocations first, then standards."""
    return [
        one
        for plan in dataset.plans
        for found in (_allocations(dataset, plan), _standards(dataset, plan))
        for one in found
    ]


def _allocations(dataset: Dataset, plan: PlanRecord) -> Iterator[Comparison]:
    """What plans above, of the same year, allot to the place, beside its own targets."""
    own = _by_key(plan)
    for upper in _plans_above(dataset, plan):
        for programme in upper.programmes if upper.year == plan.year else ():
            for figure in programme.allocation.figures if programme.allocation else ():
                if figure.about and figure.about.id == plan.place.id:
                    yield _comparison("allocation", plan, figure, own.get(_key(figure)))


def _standards(dataset: Dataset, plan: PlanRecord) -> Iterator[Comparison]:
    """The place's standards, each beside that of the nearest plan above, not later, that has it."""
    above: dict[tuple[str, str], FigureRecord] = {}
    for upper in reversed(_plans_above(dataset, plan)):
        above |= _by_key(upper) if upper.year <= plan.year else {}
    for key, figure in _by_key(plan).items():
        if figure.role == "standard" and key in above:
            yield _comparison("standard", plan, above[key], figure)


def _plans_above(dataset: Dataset, plan: PlanRecord) -> list[PlanRecord]:
    """Plans of the places above, the nearest place and the latest year first."""
    return [upper for place in dataset.above(plan.place) for upper in dataset.plans_of(place)]


def _key(figure: FigureRecord) -> tuple[str, str]:
    return figure.indicator.id, figure.role


def _by_key(plan: PlanRecord) -> dict[tuple[str, str], FigureRecord]:
    """A plan's figures that stand alone for their indicator and role."""
    found: dict[tuple[str, str], FigureRecord] = {}
    for programme in plan.programmes:
        for figure in programme.figures:
            if figure.about is None and figure.local_id == "-".join(_key(figure)):
                found[_key(figure)] = figure
    return found


def _comparison(
    basis: Basis, plan: PlanRecord, above: FigureRecord, own: FigureRecord | None
) -> Comparison:
    relation: Relation = "not stated"
    if own is not None:
        difference = own.quantity.value - above.quantity.value
        relation = "equal" if difference == 0 else "more" if difference > 0 else "less"
        if relation == "equal" and own.quantity.qualifier == "over":
            relation = "more"
    return Comparison(basis, plan, above, own, relation)
