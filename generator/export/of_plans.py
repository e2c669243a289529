"""What is made plan by plan, and kept while a plan and what is seen of others stay the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeVar

from generator.derive.dataset import Dataset
from generator.derive.near import alone, looked_up
from generator.derive.records import PlanRecord
from generator.derive.seen import digest_in
from generator.export.fault import ExportError
from generator.graph.task import kept
from generator.load.digests import VOCABULARIES

T = TypeVar("T")
Makers = Mapping[str, Callable[[Dataset], Iterable[T]]]
"""What makes something of plans, by its name: of all, what it makes of one after the other."""


def of_plans(
    task: str, dataset: Dataset, makers: Makers[T], plans: Sequence[PlanRecord] | None = None
) -> dict[str, list[T]]:
    """By name: what is made of all plans, or of some."""
    try:
        parts = list(_parts(task, dataset, makers, dataset.plans if plans is None else plans))
    except ExportError:  # is told with its place in the whole
        return {name: list(make(dataset)) for name, make in makers.items()}
    return {name: [each for part in parts for each in part[name]] for name in makers}


def _parts(
    task: str, dataset: Dataset, makers: Makers[T], plans: Iterable[PlanRecord]
) -> Iterator[dict[str, list[T]]]:
    digests = dataset.digests
    seen_of: dict[str, str] = {}
    for plan in plans:
        others = list(looked_up(dataset, plan))
        seen_of |= {
            other.id: digest_in(dataset, other) for other in others if other.id not in seen_of
        }
        seen = [seen_of[other.id] for other in others]
        read = [digests.get(VOCABULARIES, ""), digests.get(plan.id, ""), *seen]
        make = partial(_made_of, dataset, plan, makers)
        yield kept(task, [plan.id, *read, *makers], make) if all(read) else make()


def _made_of(dataset: Dataset, plan: PlanRecord, makers: Makers[T]) -> dict[str, list[T]]:
    part = alone(dataset, plan)
    return {name: list(make(part)) for name, make in makers.items()}
