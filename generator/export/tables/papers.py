"""The table `papers`: what to bring."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, Name, Position, RouteId
from generator.export.tables.scheme_members import members
from generator.model.base import Text


class PaperRow(Row):
    """One thing to bring on one route."""

    route_id: RouteId
    position: Position
    name: Name
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[PaperRow]:
    """Route by route, in order."""
    for route in members(dataset, lambda scheme: scheme.routes):
        for position, paper in enumerate(route.value.bring, 1):
            yield PaperRow(
                route_id=route.id,
                position=position,
                name=paper.text,
                **{**route.source, "clause": paper.clause or route.value.clause},
            )


TABLE = Table(
    name="papers",
    group="schemes",
    title=Text(zh="所带材料", en="Papers"),
    about=Text(
        zh="办理时要带的材料；没有列出的，文件没有写。",
        en="What to bring; a route without rows is one whose papers the document does not state.",
    ),
    key=("route_id", "position"),
    row=PaperRow,
    rows=rows,
)
