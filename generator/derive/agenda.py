"""Every milestone of every plan in order of time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.dataset import Dataset
from generator.derive.records import MilestoneRecord, PlanRecord, ProgrammeRecord


@dataclass(frozen=True)
class AgendaItem:
    """A milestone with the plan that it belongs to, and the programme if it has one."""

    milestone: MilestoneRecord
    plan: PlanRecord
    programme: ProgrammeRecord | None


def agenda(dataset: Dataset) -> list[AgendaItem]:
    """All of it, by the first day of what is stated; the less exact date first."""
    return sorted(_items(dataset), key=lambda item: item.milestone.order)


def _items(dataset: Dataset) -> Iterator[AgendaItem]:
    for plan in dataset.plans:
        yield from (AgendaItem(milestone, plan, None) for milestone in plan.milestones)
        for programme in plan.programmes:
            yield from (
                AgendaItem(milestone, plan, programme) for milestone in programme.milestones
            )
