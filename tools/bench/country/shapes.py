"""The shape of the real plans: how much of everything each of their programmes states."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.load.corpus import PlanEntry
from generator.load.tree import load
from generator.model.benefit import Benefit
from generator.model.scheme import Scheme


@dataclass(frozen=True)
class ProgrammeShape:
    """How many figures and benefits a programme has, and what its scheme and table hold.

    `rules` are the numbers of conditions, a benefit with a rule each; `scheme` is empty, and
    `columns` is 0, where it has none.
    """

    figures: int
    rules: tuple[int, ...]
    follows: int
    works: int
    scheme: Mapping[str, int]
    columns: int


PlanShape = tuple[ProgrammeShape, ...]
Shapes = Mapping[str, list[PlanShape]]
"""The plans of each level of government."""


def shapes(data: Path) -> Shapes:
    """The shapes of a data folder's plans, in the order of their files."""
    corpus, _ = load(data)
    levels = {entry.value.id: entry.value.level for entry in corpus.places}
    found: dict[str, list[PlanShape]] = defaultdict(list)
    for plan in corpus.plans:
        found[levels[plan.value.place]].append(_plan(plan))
    return found


def _plan(plan: PlanEntry) -> PlanShape:
    benefits = {entry.value.programme: entry.value.benefits for entry in plan.benefits}
    schemes = {entry.value.programme: entry.value for entry in plan.schemes}
    columns = {entry.value.programme: len(entry.value.columns) for entry in plan.allocations}
    return tuple(
        _programme(
            len(entry.value.figures),
            benefits.get(entry.value.id, []),
            schemes.get(entry.value.id),
            columns.get(entry.value.id, 0),
        )
        for entry in plan.programmes
    )


def _programme(
    figures: int, benefits: list[Benefit], scheme: Scheme | None, columns: int
) -> ProgrammeShape:
    return ProgrammeShape(
        figures=figures,
        rules=tuple(len(list(one.leaves)) for one in benefits if one.who),
        follows=sum(one.follows is not None for one in benefits),
        works=sum(one.works for one in benefits),
        scheme=_lists(scheme) if scheme else {},
        columns=columns,
    )


def _lists(scheme: Scheme) -> dict[str, int]:
    """How long each of a scheme's lists is."""
    return {name: len(value) for name, value in scheme if isinstance(value, list)}
