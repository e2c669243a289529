"""The table `milestones`: dates that the documents state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.derive.dataset import Dataset
from generator.derive.records import MilestoneRecord
from generator.export.table import Column, Row, Table
from generator.export.tables.common import (
    Clause,
    DocumentId,
    PlanId,
    ProgrammeIdOrNone,
    StatedDate,
    pair,
)
from generator.model.base import Text
from generator.model.programme import Kind, When


class MilestoneRow(Row):
    """One dated step."""

    milestone_id: Annotated[
        str, Column("节点编号", "Milestone id", "永不重复使用", "Never used for another milestone")
    ]
    plan_id: PlanId
    programme_id: ProgrammeIdOrNone
    kind: Annotated[
        Kind,
        Column(
            "类别",
            "Kind",
            "report 报送，evaluation 评估，start 开始，deadline 期限，end 结束，eligibility 资格",
            "report, evaluation, start, deadline, end or eligibility",
        ),
    ]
    date: Annotated[
        StatedDate,
        Column(
            "日期",
            "Date",
            "ISO 8601；文件只写到年或月的，也只到年或月",
            "ISO 8601; only the year or month where the document states no more",
        ),
    ]
    qualifier: Annotated[
        When,
        Column(
            "限定",
            "Qualifier",
            "on 当日，by 之前，from 起，until 止，about 前后",
            "on, by, from, until or about that date",
        ),
    ]
    printed: Annotated[
        str, Column("原文写法", "Printed", "文件中的写法", "As the document prints it")
    ]
    what_zh: Annotated[str, Column("内容（中文）", "What (Chinese)", "要做什么", "What is due")]
    what_en: Annotated[str, Column("内容（英文）", "What (English)", "要做什么", "What is due")]
    document_id: DocumentId
    clause: Clause


def _row(record: MilestoneRecord) -> MilestoneRow:
    milestone = record.milestone
    return MilestoneRow(
        milestone_id=record.id,
        plan_id=record.plan_id,
        programme_id=record.programme_id,
        kind=milestone.kind,
        date=milestone.date,
        qualifier=milestone.qualifier,
        printed=milestone.printed,
        **pair("what", milestone.what),
        document_id=record.citation.document.id,
        clause=record.citation.clause,
    )


def rows(dataset: Dataset) -> Iterator[MilestoneRow]:
    """Plan by plan: the plan's own, then its programmes'."""
    return map(_row, dataset.milestones())


TABLE = Table(
    name="milestones",
    title=Text(zh="时间节点", en="Milestones"),
    about=Text(
        zh="文件写明的日期：报送进展、截止、评估等。",
        en="Dates the documents state: progress reports, deadlines, evaluations and the like.",
    ),
    key=("milestone_id",),
    row=MilestoneRow,
    rows=rows,
)
