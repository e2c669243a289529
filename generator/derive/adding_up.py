"""Which figures already stand in another, so that whoever adds up counts each thing once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.derive.records import FigureRecord, PlanRecord, ProgrammeRecord
from generator.model.allocation import TOTAL
from generator.model.ids import figure_local_id

if TYPE_CHECKING:
    from generator.derive.dataset import Dataset

AMOUNTS = ("target", "funding", "baseline")
"""Roles whose figures count things or sums; the others are levels, which nobody adds up."""
LEVELS = ("fraction", "year", "month", "hour", "minute")
"""Units in which even those are levels."""
Heads = Mapping[tuple[str, str], FigureRecord]
"""What a programme as a whole states, by indicator and role."""


@dataclass(frozen=True)
class Standing:
    """Where a figure stands among others, by their ids; each None where it stands alone.

    `part_of` is the total that it is a part of, `same_as` a figure that says the same number of
    the same thing, `restates` one that speaks of the same thing with another number or for people
    named otherwise. `adds_up` is whether it can be added to others at all: a level can't, nor can
    money that others hold, or may hold.
    """

    adds_up: bool
    part_of: str | None = None
    same_as: str | None = None
    restates: str | None = None


def adding_up(dataset: Dataset) -> dict[str, Standing]:
    """Every figure's standing, by its id."""
    found = {
        figure.id: Standing(adds_up=_is_amount(figure), part_of=figure.part_of)
        for figure in dataset.figures()
    }
    for plan in dataset.plans:
        found |= _whole_plan(plan)
    known = (programme for plan in dataset.known_plans for programme in plan.programmes)
    heads = {programme.id: _heads(programme) for programme in known}
    for programme in dataset.programmes():
        found |= dict(_in_table(programme, heads[programme.id]))
        for head in heads[programme.id].values():
            if found[head.id].adds_up and found[head.id].part_of is None:
                above = _above(dataset, programme, head, heads)
                found |= {head.id: above} if above else {}
    return found


def _is_amount(figure: FigureRecord) -> bool:
    quantity = figure.quantity
    counted = quantity.unit not in LEVELS and quantity.per is None and not figure.apart
    return figure.role in AMOUNTS and counted


def _whole_plan(plan: PlanRecord) -> dict[str, Standing]:
    """The money for a whole plan, where its programmes state theirs, which is in it."""
    stated = (figure for programme in plan.programmes for figure in programme.all_figures)
    if not any(figure.role == "funding" for figure in stated):
        return {}
    whole = (figure for figure in plan.figures if figure.role == "funding")
    return {figure.id: Standing(adds_up=False, part_of=figure.part_of) for figure in whole}


def _heads(programme: ProgrammeRecord) -> Heads:
    """Each indicator as the programme's text has it, or else its table's total."""
    heads: dict[tuple[str, str], FigureRecord] = {}
    for key in (TOTAL, None):
        for figure in programme.all_figures:
            if figure.local_id == figure_local_id(figure.indicator.id, figure.role, key):
                heads[_thing(figure)] = figure
    return heads


def _in_table(programme: ProgrammeRecord, heads: Heads) -> Iterator[tuple[str, Standing]]:
    """The cells of a table: its totals say again what the text says, or take the text for one."""
    for cell in programme.allocation.figures if programme.allocation else ():
        head = heads.get((cell.indicator.id, cell.role), cell)
        if head is not cell and cell.about is None:
            yield cell.id, _again(cell, head)
        elif head is not cell and cell.part_of is None:
            yield cell.id, Standing(_is_amount(cell), part_of=head.id)


def _again(figure: FigureRecord, first: FigureRecord) -> Standing:
    """The standing of a figure that speaks of the same thing as one before it."""
    amount = _is_amount(figure)
    if (figure.quantity, figure.covers) == (first.quantity, first.covers):
        return Standing(amount, same_as=first.id)
    return Standing(amount, restates=first.id)


def _above(
    dataset: Dataset, programme: ProgrammeRecord, head: FigureRecord, heads: Mapping[str, Heads]
) -> Standing | None:
    """Where a plan above counts the place in, in the same year.

    A share that it gives the place says so of anything, its target as a whole only of targets:
    whose money a sum is, nothing tells.
    """
    for upper, share in dataset.shares_of(programme.place):
        if _alike(upper, programme) and _thing(share) == _thing(head):
            return _again(head, share)
    for place in dataset.above(programme.place) if head.role == "target" else ():
        for upper in dataset.of_family(programme.family, place):
            whole = heads[upper.id].get(_thing(head))
            if whole and _alike(upper, programme) and whole.covers == head.covers:
                return Standing(adds_up=True, part_of=whole.id)
    return None


def _alike(upper: ProgrammeRecord, programme: ProgrammeRecord) -> bool:
    return (upper.family.id, upper.year) == (programme.family.id, programme.year)


def _thing(figure: FigureRecord) -> tuple[str, str]:
    return figure.indicator.id, figure.role
