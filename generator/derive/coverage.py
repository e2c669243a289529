"""How far each place's plan of each year has been read."""

from __future__ import annotations

from typing import Literal, NamedTuple

from generator.derive.by_plan import by_plan
from generator.derive.dataset import Dataset
from generator.derive.records import PlanRecord
from generator.model.place import Place

State = Literal["none", "part", "full", "checked"]
STATES: tuple[State, ...] = ("none", "part", "full", "checked")


class Covered(NamedTuple):
    """How far a plan has been read, if there is one; `stated` is how many programmes it says."""

    state: State
    plan: PlanRecord | None = None
    stated: int = 0


NOTHING = Covered("none")


def is_whole(plan: PlanRecord) -> bool:
    """Whether all of the plan is here, read from copies without gaps."""
    gaps = [plan.plan.gaps, *(programme.programme.gaps for programme in plan.programmes)]
    copies = all(document.complete for document in plan.documents)
    return plan.plan.complete and copies and not any(gaps)


def state_of(plan: PlanRecord) -> State:
    """A plan's state: part while anything lacks, else checked once every figure is verified."""
    if not is_whole(plan):
        return "part"
    figures = [*plan.figures, *(figure for item in plan.programmes for figure in item.all_figures)]
    verified = figures and all(figure.verified for figure in figures)
    return "checked" if verified else "full"


def coverage(dataset: Dataset) -> tuple[list[int], list[tuple[Place, list[Covered]]]]:
    """The years, and a row a place: provinces and prefectures, and others that have a plan."""
    years = sorted({plan.year for plan in dataset.plans})
    having = {plan.place.id for plan in dataset.plans}
    covered = {(plan.place.id, plan.year): _covered(dataset, plan) for plan in dataset.plans}
    rows = [
        (place, [covered.get((place.id, year), NOTHING) for year in years])
        for place in dataset.places.values()
        if place.level in ("province", "prefecture") or place.id in having
    ]
    return years, rows


def _covered(dataset: Dataset, plan: PlanRecord) -> Covered:
    state, stated = by_plan("how far a plan is covered", dataset, plan, _extent)
    return Covered(state, plan, stated)


def _extent(plan: PlanRecord) -> tuple[State, int]:
    return state_of(plan), plan.plan.states.programmes
