"""What is made plan by plan, and kept while a plan and those it is looked up with are the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from typing import TypeVar

from generator.derive.dataset import Dataset
from generator.derive.near import alone
from generator.export.fault import ExportError
from generator.graph.task import kept
from generator.load.digests import VOCABULARIES

T = TypeVar("T")
Makers = Mapping[str, Callable[[Dataset], Iterable[T]]]
"""What makes something of plans, by its name: of all, what it makes of one after the other."""


def of_plans(task: str, dataset: Dataset, makers: Makers[T]) -> dict[str, list[T]]:
    """By name: what is made of all plans."""
    try:
        parts = list(_parts(task, dataset, makers))
    except ExportError:  # is told with its place in the whole
        return {name: list(make(dataset)) for name, make in makers.items()}
    return {name: [each for part in parts for each in part[name]] for name in makers}


def _parts(task: str, dataset: Dataset, makers: Makers[T]) -> Iterator[dict[str, list[T]]]:
    known = dataset.digests.get(VOCABULARIES, "")
    for plan in dataset.plans:
        part = alone(dataset, plan)
        read = [dataset.digests.get(near.id, "") for near in part.known_plans]
        make = partial(_made_of, part, makers)
        yield kept(task, [plan.id, known, *read, *makers], make) if all(read) else make()


def _made_of(part: Dataset, makers: Makers[T]) -> dict[str, list[T]]:
    return {name: list(make(part)) for name, make in makers.items()}
