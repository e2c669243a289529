"""The table `figures_full`: every figure with the names that belong to it, to be read alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.derive.adding_up import Standing
from generator.derive.dataset import Dataset
from generator.derive.records import FigureRecord, ProgrammeRecord
from generator.describe.figure import figure_text
from generator.export.table import Column, Row, Table
from generator.export.tables import full, standing
from generator.export.tables.common import (
    Clause,
    DocumentId,
    PlaceId,
    PlaceKey,
    Year,
    pair,
)
from generator.export.tables.measured import FigureValue, IndicatorKey, UnitKey
from generator.lang import LANGUAGE_TAGS
from generator.model.base import Text
from generator.model.purpose import Role
from generator.quantity.quantity import Qualifier
from generator.wording import word


class FullFigureRow(Row):
    """One figure."""

    figure_id: Annotated[
        str,
        Column(
            title=("数据编号", "Figure id"),
            about=("与figures表相同", "As in the table figures"),
            refers_to="figures.figure_id",
        ),
    ]
    place: PlaceId
    place_zh: full.PlaceZh
    place_en: full.PlaceEn
    year: Year
    topic_zh: Annotated[str | None, full.named("主题", "Topic", "zh")]
    topic_en: Annotated[str | None, full.named("主题", "Topic", "en")]
    programme_zh: Annotated[str | None, full.named("实事", "Programme", "zh")]
    programme_en: Annotated[str | None, full.named("实事", "Programme", "en")]
    indicator: IndicatorKey
    name_zh: Annotated[str, full.named("数据名称", "What it is", "zh")]
    name_en: Annotated[str, full.named("数据名称", "What it is", "en")]
    covers_zh: Annotated[str | None, full.named("对象", "Whom it covers", "zh")]
    covers_en: Annotated[str | None, full.named("对象", "Whom it covers", "en")]
    role: Annotated[
        Role, Column(title=("身份", "Role"), about=("与figures表相同", "As in figures"))
    ]
    role_zh: Annotated[str, full.named("身份名称", "Role in words", "zh")]
    role_en: Annotated[str, full.named("身份名称", "Role in words", "en")]
    qualifier: Annotated[
        Qualifier, Column(title=("限定", "Qualifier"), about=("与figures表相同", "As in figures"))
    ]
    value: FigureValue
    unit: UnitKey
    text_zh: Annotated[str, full.named("完整说法", "In words", "zh")]
    text_en: Annotated[str, full.named("完整说法", "In words", "en")]
    about_place: Annotated[
        PlaceKey | None,
        Column(
            title=("所指地方", "About place"),
            about=("只属于下级某地的数", "Filled where the figure is one place's share"),
            refers_to="places.place_id",
        ),
    ]
    about_place_zh: Annotated[str | None, full.named("所指地方名称", "About which place", "zh")]
    about_place_en: Annotated[str | None, full.named("所指地方名称", "About which place", "en")]
    counts: Annotated[
        bool,
        Column(
            title=("计入合计", "Counts in a sum"),
            about=(
                "相加时要不要算：能相加，而且没有在另一个数里算过",
                "Whether to take it when adding up: it can be added, and stands in no other figure",
            ),
        ),
    ]
    part_of: standing.PartOf
    same_as: standing.SameAs
    restates: standing.Restates
    printed: Annotated[
        str,
        Column(
            title=("原文数字", "Printed"),
            about=("文件中的写法", "The figure as the document prints it"),
        ),
    ]
    document_id: DocumentId
    document_zh: full.DocumentZh
    document_en: full.DocumentEn
    clause: Clause
    verified: Annotated[
        bool,
        Column(
            title=("已核对", "Verified"),
            about=("是否已由程序在原文中找到", "Whether a program has found it in the text"),
        ),
    ]


def rows(dataset: Dataset) -> Iterator[FullFigureRow]:
    """In the order of the table `figures`."""
    for plan in dataset.plans:
        yield from (_row(dataset, figure, None) for figure in plan.figures)
        for programme in plan.programmes:
            yield from (_row(dataset, figure, programme) for figure in programme.all_figures)


def _row(
    dataset: Dataset, figure: FigureRecord, programme: ProgrammeRecord | None
) -> FullFigureRow:
    where, document = dataset.standings[figure.id], figure.citation.document
    cells = standing.standing_cells(where)
    del cells["adds_up"]
    return FullFigureRow(
        figure_id=figure.id,
        place=figure.place.id,
        **pair("place", figure.place.name),
        year=figure.year,
        **pair("topic", programme.topic.name if programme else None),
        **pair("programme", programme.programme.title if programme else None),
        indicator=figure.indicator.id,
        **pair("name", figure.name),
        **pair("covers", figure.covers),
        role=figure.role,
        **{f"role_{lang}": word(lang, f"role_{figure.role}") for lang in LANGUAGE_TAGS},
        qualifier=figure.quantity.qualifier,
        value=figure.quantity.value,
        unit=figure.indicator.unit,
        **pair("text", figure_text(figure, dataset.units)),
        about_place=figure.about.id if figure.about else None,
        **pair("about_place", figure.about.name if figure.about else None),
        counts=_counts(where),
        **cells,
        printed=figure.printed,
        document_id=figure.citation.document.id,
        **pair("document", document.title),
        clause=figure.citation.clause,
        verified=figure.verified,
    )


def _counts(where: Standing) -> bool:
    return where.adds_up and not (where.part_of or where.same_as or where.restates)


TABLE = Table(
    name="figures_full",
    group="flat",
    title=Text(zh="数据，一张表看全", en="Figures in full"),
    about=Text(
        zh="每个数一行，连同地方、主题、实事和文件的名称，以及相加时要不要算。不用再查别的表。",
        en="A row a figure, with the names of place, topic, programme and document, and whether it "
        "counts in a sum. No other table is needed.",
    ),
    key=("figure_id",),
    row=FullFigureRow,
    rows=rows,
)
