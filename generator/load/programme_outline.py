"""What is known of a programme before a record of it is made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.model.allocation import Allocation
from generator.model.base import Text
from generator.model.programme import Programme

if TYPE_CHECKING:
    from generator.load.corpus import PlanEntry


@dataclass(frozen=True)
class ProgrammeOutline:
    """One programme; its id is the one it has in its plan.

    `families` has its own family, then those that its figures name beside it, `rules` the id of
    each benefit with the place whose rule it follows, if another's. `stated` are the indicators of
    its figures, `table` those of its table's cells and the places that these are about.
    """

    id: str
    number: int
    title: Text
    families: tuple[str, ...]
    rules: tuple[tuple[str, str | None], ...]
    stated: tuple[str, ...]
    table: tuple[tuple[str, ...], tuple[str, ...]] | None


def programme_outlines(plan: PlanEntry) -> Iterator[ProgrammeOutline]:
    """Of each programme of a plan that was read, in their order."""
    schemes = {entry.value.programme: entry.value for entry in plan.schemes}
    tables = {entry.value.programme: entry.value for entry in plan.allocations}
    benefits = {entry.value.programme: entry.value.benefits for entry in plan.benefits}
    for programme in (entry.value for entry in plan.programmes):
        scheme, table = schemes.get(programme.id), tables.get(programme.id)
        figures = [*programme.figures, *(scheme.figures if scheme else ())]
        yield ProgrammeOutline(
            id=programme.id,
            number=programme.number,
            title=programme.title,
            families=_families(programme, [figure.family for figure in figures]),
            rules=tuple((each.id, each.follows) for each in benefits.get(programme.id, ())),
            stated=tuple(sorted({figure.indicator for figure in figures})),
            table=_shares(table) if table else None,
        )


def _families(programme: Programme, named: list[str | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((programme.family, *filter(None, named))))


def _shares(table: Allocation) -> tuple[tuple[str, ...], tuple[str, ...]]:
    cells = [cell for _, cell in table.cells()]
    places = {cell.about for cell in cells if cell.about}
    return tuple(sorted({cell.indicator for cell in cells})), tuple(sorted(places))
