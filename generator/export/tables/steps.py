"""The table `steps`: what happens on each route, one after the other."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import both
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, Position, RouteId
from generator.export.tables.scheme_members import members
from generator.model.base import Text


class StepRow(Row):
    """One step of one route."""

    route_id: RouteId
    position: Position
    text: Text = both(title=("步骤", "Text"), about=("本站用自己的话写", "In our own words"))
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[StepRow]:
    """Route by route, in order."""
    for route in members(dataset, lambda scheme: scheme.routes):
        for position, step in enumerate(route.value.steps, 1):
            yield StepRow(
                route_id=route.id,
                position=position,
                text=step.text,
                **{**route.source, "clause": step.clause or route.value.clause},
            )


TABLE = Table(
    name="steps",
    group="schemes",
    title=Text(zh="办理步骤", en="Steps"),
    about=Text(zh="每种办理途径的步骤。", en="The steps of each route, in order."),
    key=("route_id", "position"),
    row=StepRow,
    rows=rows,
)
