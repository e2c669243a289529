"""How far each place's plan of each year has been read."""

from __future__ import annotations

from typing import Literal

from generator.derive.dataset import Dataset
from generator.derive.records import PlanRecord
from generator.model.place import Place

State = Literal["none", "part", "full", "checked"]
STATES: tuple[State, ...] = ("none", "part", "full", "checked")


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


def coverage(
    dataset: Dataset,
) -> tuple[list[int], list[tuple[Place, list[tuple[State, PlanRecord | None]]]]]:
    """The years, and a row a place: provinces and prefectures, and others that have a plan."""
    years = sorted({plan.year for plan in dataset.plans})
    having = {plan.place.id for plan in dataset.plans}
    places = [
        place
        for place in dataset.places.values()
        if place.level in ("province", "prefecture") or place.id in having
    ]
    by_key = {(plan.place.id, plan.year): plan for plan in dataset.plans}
    rows: list[tuple[Place, list[tuple[State, PlanRecord | None]]]] = []
    for place in places:
        plans = [by_key.get((place.id, year)) for year in years]
        rows.append((place, [(state_of(plan) if plan else "none", plan) for plan in plans]))
    return years, rows
