"""The table `routes`: how residents and organisations apply."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, ProgrammeId
from generator.export.tables.scheme_members import members
from generator.model.base import Text


class RouteRow(Row):
    """One thing to apply for or to get."""

    route_id: str = column(
        title=("办理编号", "Route id"), about=("永不重复使用", "Never used for another route")
    )
    programme_id: ProgrammeId
    title: Text = both(title=("事项", "Title"), about=("办什么", "What it is for"))
    who: Text = both(title=("对象", "Who"), about=("谁可以办", "Who can take it"))
    where: Text = both(title=("地点", "Where"), about=("到哪里办", "Where to go"))
    reviewed_by: Text | None = both(
        title=("审核", "Reviewed by"),
        about=(
            "由谁审核；空白表示文件没有写",
            "Who reviews it; empty where that is not stated",
        ),
    )
    paid: Text | None = both(
        title=("发放", "Paid"),
        about=(
            "钱怎么发；空白表示文件没有写",
            "How the money is paid; empty where that is not stated",
        ),
    )
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[RouteRow]:
    """Scheme by scheme, in the document's order."""
    for route in members(dataset, lambda scheme: scheme.routes):
        yield RouteRow.of(
            route.value, route_id=route.id, programme_id=route.programme_id, **route.source
        )


TABLE = Table(
    name="routes",
    group="schemes",
    title=Text(zh="办理途径", en="Routes"),
    about=Text(
        zh="怎样办：谁、到哪里、谁审核、怎么发钱。",
        en="How to get something: who, where, who reviews it and how it is paid.",
    ),
    key=("route_id",),
    row=RouteRow,
    rows=rows,
)
