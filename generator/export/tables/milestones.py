"""The table `milestones`: dates that the documents state."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.derive.records import MilestoneRecord
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, PlanId, ProgrammeIdOrNone, StatedDate
from generator.model.base import Text
from generator.model.programme import Kind, When
from generator.quantity.stated_date import Precision


class MilestoneRow(Row):
    """One dated step."""

    milestone_id: str = column(
        title=("节点编号", "Milestone id"),
        about=("永不重复使用", "Never used for another milestone"),
    )
    plan_id: PlanId
    programme_id: ProgrammeIdOrNone
    kind: Kind = column(
        title=("类别", "Kind"),
        about=(
            "report 报送，evaluation 评估，start 开始，deadline 期限，end 结束，eligibility 资格",
            "report, evaluation, start, deadline, end or eligibility",
        ),
    )
    date: StatedDate = column(
        title=("日期", "Date"),
        about=(
            "ISO 8601；文件只写到年或月的，也只到年或月；是其中哪一段见 precision",
            (
                "ISO 8601; only the year or month where the document states no more; "
                "precision says which part of it"
            ),
        ),
    )
    precision: Precision = column(
        title=("精确到", "Precision"),
        about=(
            (
                "day 日，month 月，year 年；early-month 上旬或月初，mid-month 中旬，late-month "
                "下旬，"
                "end-of-month 月底；early-year 年初，first-half 上半年，second-half 下半年，"
                "end-of-year 年底"
            ),
            (
                "day, month or year; early-month, mid-month, late-month: days 1 to 10, "
                "11 to 20, "
                "21 on; end-of-month; early-year, first-half, second-half, end-of-year"
            ),
        ),
    )
    first_day: StatedDate = column(
        title=("第一天", "First day"),
        about=(
            "ISO 8601；所写时段的第一天；期限（by、before、until）只有最后一天",
            (
                "ISO 8601; the first day of what is stated; of a deadline (by, before, until) "
                "its last "
                "day; 年初 is read as January to March, 月底 as day 21 on, 年底 as December"
            ),
        ),
    )
    last_day: StatedDate = column(
        title=("最后一天", "Last day"),
        about=(
            "ISO 8601；所写时段的最后一天；年初算到3月，月底算21日以后，年底算12月，这是我们的算法",
            "ISO 8601; the last day of what is stated, by the same reading, which is ours",
        ),
    )
    yearly: bool = column(
        title=("每年", "Every year"),
        about=("文件写明每年都是这一天", "Whether the document states the date for every year"),
    )
    qualifier: When = column(
        title=("限定", "Qualifier"),
        about=(
            "on 就在这时，by 最晚到这时，before 在这时开始之前，from 起，until 止，about 前后",
            "on, by, before (ends before it begins), from, until or about that date",
        ),
    )
    printed: str = column(
        title=("原文写法", "Printed"), about=("文件中的写法", "As the document prints it")
    )
    what: Text = both(title=("内容", "What"), about=("要做什么", "What is due"))
    document_id: DocumentId
    clause: Clause


def _row(record: MilestoneRecord) -> MilestoneRow:
    milestone = record.milestone
    return MilestoneRow.of(
        milestone,
        milestone_id=record.id,
        plan_id=record.plan_id,
        programme_id=record.programme_id,
        precision=record.stated.precision,
        first_day=record.span[0].isoformat(),
        last_day=record.span[1].isoformat(),
        yearly=record.stated.yearly,
        document_id=record.citation.document.id,
        clause=record.citation.clause,
    )


def rows(dataset: Dataset) -> Iterator[MilestoneRow]:
    """Plan by plan: the plan's own, then its programmes'."""
    return map(_row, dataset.milestones())


TABLE = Table(
    name="milestones",
    group="figures",
    title=Text(zh="时间节点", en="Milestones"),
    about=Text(
        zh="文件写明的日期：报送进展、截止、评估等。",
        en="Dates the documents state: progress reports, deadlines, evaluations and the like.",
    ),
    key=("milestone_id",),
    row=MilestoneRow,
    rows=rows,
)
