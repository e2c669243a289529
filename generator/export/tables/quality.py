"""The table `quality`: how much of the data is checked, translated and complete."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.derive.dataset import Dataset
from generator.derive.quality import MEASURES, Metric, plan_qualities, together
from generator.export.column import both, column
from generator.export.of_plans import of_plans
from generator.export.table import Row, Table
from generator.export.tables.common import THINGS
from generator.model.base import Text
from generator.model.ids import member_id


class QualityRow(Row):
    """One measure, over all plans or over one."""

    quality_id: str = column(
        title=("编号", "Quality id"),
        about=("度量，前面加方案编号", "The metric, after the plan's id if any"),
    )
    metric: Metric = column(title=("度量", "Metric"), about=("量的是什么", "What is counted"))
    plan_id: str | None = column(
        title=("方案编号", "Plan id"),
        about=(
            "只算这个方案；空白表示全部方案合计",
            "Only this plan; empty for all plans together",
        ),
        refers_to="plans.plan_id",
    )
    value: Annotated[int, Field(ge=0)] = column(
        title=("数值", "Value"), about=("有多少个符合", "How many it holds for"), unit=THINGS
    )
    of_all: Annotated[int, Field(ge=0)] = column(
        title=("总数", "Of"), about=("一共多少个", "How many there are"), unit=THINGS
    )
    about: Text = both(title=("说明", "About"), about=("这个度量的意思", "What the metric means"))


def rows(dataset: Dataset) -> Iterator[QualityRow]:
    """All plans together, then plan by plan."""
    plans = of_plans("quality of a plan", dataset, {"": plan_qualities})[""]
    for metric in together(plans):
        yield QualityRow.of(
            metric,
            quality_id=member_id(metric.plan_id, metric.metric)
            if metric.plan_id
            else metric.metric,
            of_all=metric.of,
            about=MEASURES[metric.metric].about,
        )


TABLE = Table(
    name="quality",
    group="reference",
    title=Text(zh="数据质量", en="Quality"),
    about=Text(
        zh="数据有多少经过核对、翻译齐全、规则完整，逐个方案统计。",
        en="How much of the data is checked, translated and complete, plan by plan.",
    ),
    key=("quality_id",),
    row=QualityRow,
    rows=rows,
    of_plans=False,
)
