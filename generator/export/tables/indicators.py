"""The table `indicators`: what figures measure."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import Name, PurposeOf
from generator.model.base import Text
from generator.model.family import Indicator, Per, Period


class IndicatorRow(Row):
    """One indicator."""

    indicator_id: str = column(
        title=("指标编号", "Indicator id"),
        about=("永不重复使用", "Never used for another indicator"),
    )
    family: str | None = column(
        title=("事项", "Family"),
        about=(
            "所属事项；空白表示各事项共用",
            "The family that owns it; empty where all families share it",
        ),
        refers_to="families.family_id",
    )
    name: Name
    description: Text = both(
        title=("含义", "Description"), about=("数的是什么", "What exactly is counted")
    )
    purpose: PurposeOf
    unit: str = column(
        title=("单位", "Unit"), about=("计量单位", "Unit of measure"), refers_to="units.unit_id"
    )
    per: Per | None = column(
        title=("对象", "Per"), about=("每人、每户等", "Per person, household and so on")
    )
    period: Period | None = column(
        title=("周期", "Period"), about=("每月、每年等", "Per month, year and so on")
    )


def _row(family: str | None, indicator: Indicator) -> IndicatorRow:
    return IndicatorRow.of(indicator, indicator_id=indicator.id, family=family)


def rows(dataset: Dataset) -> Iterator[IndicatorRow]:
    """The shared ones, then family by family."""
    for indicator in dataset.shared_indicators:
        yield _row(None, indicator)
    for family in dataset.families:
        yield from (_row(family.id, indicator) for indicator in family.indicators)


TABLE = Table(
    name="indicators",
    group="plans",
    title=Text(zh="指标", en="Indicators"),
    about=Text(zh="数据衡量的是什么，用什么单位。", en="What figures measure, and in which unit."),
    key=("indicator_id",),
    row=IndicatorRow,
    rows=rows,
    of_plans=False,
)
