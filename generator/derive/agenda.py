"""Every dated thing of every plan in one order: milestones and the ends of stages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.derive.dataset import Dataset
from generator.derive.records import Citation, MilestoneRecord, PlanRecord, ProgrammeRecord
from generator.model.base import Text
from generator.model.programme import When


@dataclass(frozen=True)
class AgendaItem:
    """A date (ISO 8601, maybe only a year or month), what is due, and for whom."""

    id: str
    date: str
    qualifier: When
    printed: str
    what: Text
    plan: PlanRecord
    programme: ProgrammeRecord | None
    citation: Citation


def agenda(dataset: Dataset) -> list[AgendaItem]:
    """All of it, by date; the less exact date first."""
    return sorted(_items(dataset), key=lambda item: (item.date, item.id))


def _items(dataset: Dataset) -> Iterator[AgendaItem]:
    for plan in dataset.plans:
        yield from (_milestone(one, plan, None) for one in plan.milestones)
        for programme in plan.programmes:
            yield from (_milestone(one, plan, programme) for one in programme.milestones)


def _milestone(
    record: MilestoneRecord, plan: PlanRecord, programme: ProgrammeRecord | None
) -> AgendaItem:
    milestone = record.milestone
    return AgendaItem(
        id=record.id,
        date=milestone.date,
        qualifier=milestone.qualifier,
        printed=milestone.printed,
        what=milestone.what,
        plan=plan,
        programme=programme,
        citation=record.citation,
    )
