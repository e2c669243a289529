"""The table `statements`: what schemes say beyond figures, dates and routes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal, get_args

from pydantic import Field

from generator.derive.dataset import Dataset
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import ORDINAL, Clause, DocumentId, ProgrammeId
from generator.export.tables.scheme_members import schemes, source
from generator.model.base import Text
from generator.model.scheme import SchemeStatement

StatementKind = Literal["serves", "provides", "funding", "guarantees"]
KINDS: tuple[StatementKind, ...] = get_args(StatementKind)


class StatementRow(Row):
    """One statement."""

    programme_id: ProgrammeId
    kind: StatementKind = column(
        title=("类别", "Kind"),
        about=(
            "serves 对象，provides 内容，funding 资金，guarantees 保障",
            "serves (for whom), provides (what), funding or guarantees (how it is made sure of)",
        ),
    )
    position: Annotated[int, Field(ge=1)] = column(
        title=("次序", "Position"),
        about=("在同一类里从1开始", "Its place among those of its kind, from 1"),
        unit=ORDINAL,
    )
    text: Text = both(title=("内容", "Text"), about=("本站用自己的话写", "In our own words"))
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[StatementRow]:
    """Scheme by scheme, kind by kind, in the document's order."""
    for programme, record in schemes(dataset):
        for kind in KINDS:
            stated: list[SchemeStatement] = getattr(record.scheme, kind)
            for position, statement in enumerate(stated, 1):
                yield StatementRow(
                    programme_id=programme,
                    kind=kind,
                    position=position,
                    text=statement,
                    **source(record.cite(statement.clause)),
                )


TABLE = Table(
    name="statements",
    group="schemes",
    title=Text(zh="方案内容", en="Statements"),
    about=Text(
        zh="实施方案写明的对象、内容、资金和保障，每条一行。",
        en="What schemes say on whom they serve, what they provide, the money and the guarantees.",
    ),
    key=("programme_id", "kind", "position"),
    row=StatementRow,
    rows=rows,
)
