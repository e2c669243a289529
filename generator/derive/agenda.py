"""Every milestone of every plan in order of time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import chain
from operator import itemgetter
from typing import TypeVar

from generator.derive.by_plan import by_plan
from generator.derive.dataset import Dataset
from generator.derive.records import MilestoneRecord, PlanRecord, ProgrammeRecord

T = TypeVar("T")
Order = tuple[date, int, str]


@dataclass(frozen=True)
class AgendaItem:
    """A milestone with the plan that it belongs to, and the programme if it has one."""

    milestone: MilestoneRecord
    plan: PlanRecord
    programme: ProgrammeRecord | None


def agenda(dataset: Dataset, task: str, tell: Callable[[AgendaItem], T]) -> list[T]:
    """What `tell` says of each item, by its first day, of the same the less exact date first.

    It is asked anew only of plans that have changed; `task` is a name of its own.
    """

    def tell_all(plan: PlanRecord) -> list[tuple[Order, T]]:
        return [(item.milestone.order, tell(item)) for item in _items(plan)]

    parts = (by_plan(task, dataset, plan, tell_all) for plan in dataset.plans)
    return [each for _, each in sorted(chain.from_iterable(parts), key=itemgetter(0))]


def _items(plan: PlanRecord) -> Iterator[AgendaItem]:
    """The plan's own, then its programmes'."""
    yield from (AgendaItem(milestone, plan, None) for milestone in plan.milestones)
    for programme in plan.programmes:
        yield from (AgendaItem(milestone, plan, programme) for milestone in programme.milestones)
