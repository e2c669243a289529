"""The table `figures`: every number that the documents state."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import cast

from generator.derive.dataset import Dataset
from generator.derive.records import FigureRecord
from generator.describe.figure import figure_text
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables import standing
from generator.export.tables.common import (
    OF_ITS_ROW,
    Clause,
    DatePrecisionOrNone,
    DocumentId,
    Note,
    PlaceId,
    PlaceKey,
    PlanId,
    ProgrammeIdOrNone,
    PurposeOf,
    StatedDate,
    Year,
    date_precision,
)
from generator.export.tables.measured import FigureValue, IndicatorKey, UnitKey
from generator.model.base import Text
from generator.model.family import Per, Period
from generator.model.purpose import Role
from generator.quantity.quantity import Qualifier

OWN_NAME = ("指标的名称分不清时，这个数自己的名称", "Where the indicator's tells too little")
COVERS = (
    "各方案的对象不同时，这个数算的是谁；对象不同的数不能比高低",
    "For whom it is, where plans differ; figures that cover others can't be compared",
)
IN_WORDS = ("连同限定、单位和按什么算", "With its qualifier, unit and basis")


class FigureRow(Row):
    """One figure, as printed and as a value."""

    figure_id: str = column(
        title=("数据编号", "Figure id"), about=("永不重复使用", "Never used for another figure")
    )
    plan_id: PlanId
    programme_id: ProgrammeIdOrNone
    place: PlaceId
    year: Year
    family: str | None = column(
        title=("事项", "Family"),
        about=(
            "同类实事；空白表示属于整个方案",
            "The family of programmes; empty for the plan as a whole",
        ),
        refers_to="families.family_id",
    )
    indicator: IndicatorKey
    role: Role = column(
        title=("身份", "Role"),
        about=(
            (
                "target 目标，standard 标准，increase 提高额，baseline 以往数，"
                "funding 资金，limit 限制，share 比例"
            ),
            (
                "target, standard, increase (raised by), baseline (what stood before), "
                "funding, limit or share"
            ),
        ),
    )
    purpose: PurposeOf
    name: Text | None = both(title=("自身名称", "Own name"), about=OWN_NAME)
    covers: Text | None = both(title=("对象", "Covers"), about=COVERS)
    qualifier: Qualifier = column(
        title=("限定", "Qualifier"),
        about=(
            "exact 正好，about 约，at least 不低于，at most 不超过，over 超过，under 不满",
            "exact, about, at least, at most, over or under",
        ),
    )
    value: FigureValue
    value_max: Decimal | None = column(
        title=("数值上限", "Upper value"),
        about=("区间的上限", "The upper end, where a range is stated"),
        unit=OF_ITS_ROW,
    )
    unit: UnitKey
    per: Per | None = column(
        title=("对象", "Per"), about=("每人、每户、每例等", "Per person, household, case and so on")
    )
    period: Period | None = column(
        title=("周期", "Period"), about=("每月、每年等", "Per month, year and so on")
    )
    average: bool = column(
        title=("平均数", "Average"),
        about=(
            "原文写的是平均数，每人领到的可以不同",
            "Whether the text calls it an average: what a person is paid may differ",
        ),
    )
    about_place: PlaceKey | None = column(
        title=("所指地方", "About place"),
        about=("只属于下级某地的数", "Filled where the figure is one place's share"),
        refers_to="places.place_id",
    )
    as_of: StatedDate | None = column(
        title=("截至", "As of"),
        about=("以往数所属的年份", "The year or date that a baseline belongs to"),
    )
    part_of: standing.PartOf
    printed: str = column(
        title=("原文数字", "Printed"),
        about=("文件中的写法", "The figure as the document prints it"),
    )
    heading_unit: str | None = column(
        title=("表头单位", "Heading unit"),
        about=(
            "表格里的数，单位印在表头的",
            "For a table's cell, the unit that the heading prints for it",
        ),
    )
    text: Text = both(title=("完整说法", "In words"), about=IN_WORDS)
    document_id: DocumentId
    clause: Clause
    verified: bool = column(
        title=("已核对", "Verified"),
        about=(
            "是否已由程序在原文中找到",
            "Whether a program has found it in the document's text",
        ),
    )
    note: Note
    as_of_precision: DatePrecisionOrNone
    text_sha256: standing.TextSha256
    text_offset: standing.TextOffset
    adds_up: standing.AddsUp
    same_as: standing.SameAs
    restates: standing.Restates


def _row(figure: FigureRecord, dataset: Dataset) -> FigureRow:
    quantity = figure.quantity
    return FigureRow.of(
        figure,
        figure_id=figure.id,
        place=figure.place.id,
        family=figure.family_id,
        indicator=figure.indicator.id,
        name=figure.own_name,
        qualifier=quantity.qualifier,
        value=quantity.value,
        value_max=quantity.value_max,
        unit=figure.indicator.unit,
        per=cast("Per | None", quantity.per),
        period=cast("Period | None", quantity.period),
        about_place=figure.about.id if figure.about else None,
        text_sha256=figure.found.sha256 if figure.found else None,
        text_offset=figure.found.offset if figure.found else None,
        as_of_precision=date_precision(figure.as_of) if figure.as_of else None,
        **standing.standing_cells(dataset.standings[figure.id]),
        text=figure_text(figure, dataset.units),
        document_id=figure.citation.document.id,
        clause=figure.citation.clause,
    )


def rows(dataset: Dataset) -> Iterator[FigureRow]:
    """Plan by plan: the plan's own figures, then each programme's."""
    return (_row(figure, dataset) for figure in dataset.figures())


TABLE = Table(
    name="figures",
    group="figures",
    title=Text(zh="数据", en="Figures"),
    about=Text(
        zh="文件中的每一个数：目标、标准、提高额、以往数、资金、限制和比例，各附出处。",
        en="Every number the documents state, in its role, with its document and clause.",
    ),
    key=("figure_id",),
    row=FigureRow,
    rows=rows,
)
