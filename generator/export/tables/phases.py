"""The table `phases`: the stages of the work."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import (
    Clause,
    DatePrecision,
    DatePrecisionOrNone,
    DocumentId,
    ProgrammeId,
    StatedDate,
    date_precision,
)
from generator.export.tables.scheme_members import schemes, source
from generator.model.base import Text
from generator.model.ids import member_id
from generator.model.scheme import PhaseKind


class PhaseRow(Row):
    """One stage of one programme."""

    phase_id: str = column(
        title=("阶段编号", "Phase id"), about=("永不重复使用", "Never used for another phase")
    )
    programme_id: ProgrammeId
    kind: PhaseKind = column(
        title=("类别", "Kind"),
        about=(
            (
                "preparation 筹备，procurement 采购，placement 投放，implementation 实施，"
                "acceptance 验收"
            ),
            "preparation, procurement, placement, implementation or acceptance",
        ),
    )
    begins: StatedDate | None = column(
        title=("开始", "Start"),
        about=(
            "ISO 8601；文件只写到月的，也只到月；空白表示没有写",
            "ISO 8601; only the month where no more is stated; empty where no start is stated",
        ),
    )
    begins_precision: DatePrecisionOrNone
    ends: StatedDate = column(
        title=("结束", "End"),
        about=(
            "ISO 8601；文件只写到月的，也只到月",
            "ISO 8601; only the month where no more is stated",
        ),
    )
    ends_precision: DatePrecision
    printed: str = column(
        title=("原文写法", "Printed"), about=("文件中的写法", "As the document prints it")
    )
    what: Text = both(title=("内容", "What"), about=("要做什么", "What is done"))
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[PhaseRow]:
    """Scheme by scheme, in the document's order."""
    for programme, record in schemes(dataset):
        for phase in record.scheme.phases:
            yield PhaseRow.of(
                phase,
                phase_id=member_id(programme, phase.key),
                programme_id=programme,
                begins=phase.start,
                begins_precision=date_precision(phase.start) if phase.start else None,
                ends=phase.end,
                ends_precision=date_precision(phase.end),
                **source(record.cite(phase.clause)),
            )


TABLE = Table(
    name="phases",
    group="schemes",
    title=Text(zh="实施阶段", en="Phases"),
    about=Text(
        zh="工作分几步走，各到什么时候。",
        en="The stages of the work and when each begins and ends.",
    ),
    key=("phase_id",),
    row=PhaseRow,
    rows=rows,
)
