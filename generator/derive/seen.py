"""What is taken from a plan where another's rows and things look something up in it.

To read anything else of it fails, but for what may be empty: so an edit of that can't change them.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, cast

from generator.derive.dataset import Dataset
from generator.derive.records import Citation, FigureRecord, PlanRecord, ProgrammeRecord
from generator.graph.task import kept
from generator.model.base import Model, Text
from generator.model.plan import Plan
from generator.model.programme import Programme
from generator.quantity.quantity import Quantity


class Unread(Quantity):
    """The number of a figure of which no more is taken than that it is stated."""

    def __init__(self) -> None:
        """Without a value, so that to read it is an AttributeError."""

    def __repr__(self) -> str:
        """Without one, too."""
        return "Unread()"


UNSAID = cast(Text, Model.model_construct())
"""A text that nobody may read: it has neither half."""


def seen(plan: PlanRecord) -> PlanRecord:
    """Its benefits, schemes, tables, standards, shares and leads whole; of the rest little but ids.

    `tests/export/test_of_plans.py` holds what is made of it against what is made of the whole.
    """
    kept = ("place", "year", "title", "states", "because", "gaps")
    return replace(
        plan,
        plan=Plan.model_construct(**_some(plan.plan, *kept)),
        figures=(),
        milestones=(),
        programmes=tuple(_programme(programme) for programme in plan.programmes),
    )


def seen_digest(plan: PlanRecord) -> str:
    """A digest of all that is seen of the plan."""
    return hashlib.sha256(repr(seen(plan)).encode("utf-8", "surrogatepass")).hexdigest()


def bare(plan: PlanRecord, programmes: Iterable[ProgrammeRecord], citation: Citation) -> PlanRecord:
    """A plan of which no more is said than whose it is, with some of its programmes.

    `citation` stands in the place of its own.
    """
    return replace(
        plan,
        title=UNSAID,
        plan=Plan.model_construct(**_some(plan.plan, "place", "year")),
        documents=(),
        coordinator=None,
        figures=(),
        milestones=(),
        programmes=tuple(programmes),
        citation=citation,
    )


def digest_in(dataset: Dataset, plan: PlanRecord) -> str:
    """The same, kept; empty where nobody knows what the plan was read from."""
    read = dataset.read_of(plan)
    if not read:
        return ""
    known = dataset.digests_of_seen
    if plan.id not in known:
        known[plan.id] = kept("seen of a plan", [plan.id, *read], lambda: seen_digest(plan))
    return known[plan.id]


def _programme(record: ProgrammeRecord) -> ProgrammeRecord:
    named = _some(record.programme, "id", "number", "family", "title")
    return replace(
        record,
        programme=Programme.model_construct(**named),
        bodies=tuple(body for body in record.bodies if body.part == "lead"),
        figures=tuple(_figure(figure) for figure in record.figures),
        lists=(),
        milestones=(),
    )


def _figure(figure: FigureRecord) -> FigureRecord:
    """A standard or what a place gets as it is; of another its place among those of its kind."""
    if figure.role == "standard" or figure.about:
        return figure
    return replace(figure, quantity=Unread(), printed="", note=None, found=None)


def _some(record: Model, *names: str) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}
