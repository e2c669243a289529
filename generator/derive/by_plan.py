"""What is made of one plan alone: kept, and made anew once the plan or the vocabularies change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from generator.derive.dataset import Dataset
from generator.derive.records import PlanRecord
from generator.graph.task import kept

T = TypeVar("T")


def by_plan(task: str, dataset: Dataset, plan: PlanRecord, make: Callable[[PlanRecord], T]) -> T:
    """What `make` gives of the plan, which depends on nothing else but the task's name."""
    read = dataset.read_of(plan)
    return kept(task, read, lambda: make(plan)) if read else make(plan)
