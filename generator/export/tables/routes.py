"""The table `routes`: how residents and organisations apply."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.derive.dataset import Dataset
from generator.export.table import Column, Row, Table
from generator.export.tables.common import Clause, DocumentId, ProgrammeId, pair
from generator.export.tables.scheme_members import members
from generator.model.base import Text


class RouteRow(Row):
    """One thing to apply for or to get."""

    route_id: Annotated[
        str,
        Column(
            title=("办理编号", "Route id"), about=("永不重复使用", "Never used for another route")
        ),
    ]
    programme_id: ProgrammeId
    title_zh: Annotated[
        str, Column(title=("事项（中文）", "Title (Chinese)"), about=("办什么", "What it is for"))
    ]
    title_en: Annotated[
        str, Column(title=("事项（英文）", "Title (English)"), about=("办什么", "What it is for"))
    ]
    who_zh: Annotated[
        str, Column(title=("对象（中文）", "Who (Chinese)"), about=("谁可以办", "Who can take it"))
    ]
    who_en: Annotated[
        str, Column(title=("对象（英文）", "Who (English)"), about=("谁可以办", "Who can take it"))
    ]
    where_zh: Annotated[
        str, Column(title=("地点（中文）", "Where (Chinese)"), about=("到哪里办", "Where to go"))
    ]
    where_en: Annotated[
        str, Column(title=("地点（英文）", "Where (English)"), about=("到哪里办", "Where to go"))
    ]
    reviewed_by_zh: Annotated[
        str | None,
        Column(
            title=("审核（中文）", "Reviewed by (Chinese)"),
            about=(
                "由谁审核；空白表示文件没有写",
                "Who reviews it; empty where that is not stated",
            ),
        ),
    ]
    reviewed_by_en: Annotated[
        str | None,
        Column(
            title=("审核（英文）", "Reviewed by (English)"),
            about=(
                "由谁审核；空白表示文件没有写",
                "Who reviews it; empty where that is not stated",
            ),
        ),
    ]
    paid_zh: Annotated[
        str | None,
        Column(
            title=("发放（中文）", "Paid (Chinese)"),
            about=(
                "钱怎么发；空白表示文件没有写",
                "How the money is paid; empty where that is not stated",
            ),
        ),
    ]
    paid_en: Annotated[
        str | None,
        Column(
            title=("发放（英文）", "Paid (English)"),
            about=(
                "钱怎么发；空白表示文件没有写",
                "How the money is paid; empty where that is not stated",
            ),
        ),
    ]
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[RouteRow]:
    """Scheme by scheme, in the document's order."""
    for route in members(dataset, lambda scheme: scheme.routes):
        yield RouteRow(
            route_id=route.id,
            programme_id=route.programme_id,
            **pair("title", route.value.title),
            **pair("who", route.value.who),
            **pair("where", route.value.where),
            **pair("reviewed_by", route.value.reviewed_by),
            **pair("paid", route.value.paid),
            **route.source,
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
