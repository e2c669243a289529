"""What is made plan by plan or place by place, and kept while what it is made of stays the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from generator.derive.dataset import Dataset
from generator.derive.near import alone, from_below, looked_up, plans_above
from generator.derive.records import PlanRecord
from generator.derive.seen import digest_in
from generator.export.fault import ExportError
from generator.graph.task import kept
from generator.load.digests import VOCABULARIES
from generator.model.place import Place

T = TypeVar("T")
Makers = Mapping[str, Callable[[Dataset], Iterable[T]]]
"""What makes something of plans, by its name: of all, what it makes of one after the other."""


def of_plans(
    task: str, dataset: Dataset, makers: Makers[T], plans: Sequence[PlanRecord] | None = None
) -> dict[str, list[T]]:
    """By name: what is made of all plans, or of some."""
    listed = dataset.plans if plans is None else plans
    return _joined(dataset, makers, (_of_plan(task, dataset, makers, plan) for plan in listed))


def of_places(task: str, dataset: Dataset, makers: Makers[T]) -> dict[str, list[T]]:
    """By name: what is made of each place with a page, of what is seen of plans here and above."""
    places = dataset.shown_places
    return _joined(dataset, makers, (_of_place(task, dataset, makers, place) for place in places))


def _joined(
    dataset: Dataset, makers: Makers[T], parts: Iterable[Mapping[str, Sequence[T]]]
) -> dict[str, list[T]]:
    try:
        found = list(parts)
    except ExportError:  # is told with its place in the whole
        return {name: list(make(dataset)) for name, make in makers.items()}
    return {name: [each for part in found for each in part[name]] for name in makers}


def _of_plan(
    task: str, dataset: Dataset, makers: Makers[T], plan: PlanRecord
) -> dict[str, list[T]]:
    read = [plan.id, dataset.digests.get(plan.id, ""), *_seen(dataset, looked_up(dataset, plan))]
    return _kept(task, dataset, makers, read, lambda: alone(dataset, plan))


def _of_place(task: str, dataset: Dataset, makers: Makers[T], place: Place) -> dict[str, list[T]]:
    plans = [*dataset.plans_of(place), *plans_above(dataset, place)]
    read = [place.id, *_seen(dataset, plans)]
    return _kept(task, dataset, makers, read, lambda: from_below(dataset, place))


def _seen(dataset: Dataset, plans: Iterable[PlanRecord]) -> Iterator[str]:
    return (digest_in(dataset, plan) for plan in plans)


def _kept(
    task: str,
    dataset: Dataset,
    makers: Makers[T],
    read: Sequence[str],
    part: Callable[[], Dataset],
) -> dict[str, list[T]]:
    """What is made of a part of the data; kept where all that it is read from is known."""
    inputs = [dataset.digests.get(VOCABULARIES, ""), *read]

    def make() -> dict[str, list[T]]:
        own = part()
        return {name: list(make(own)) for name, make in makers.items()}

    return kept(task, [*inputs, *makers], make) if all(inputs) else make()
