"""The table `figures_full`: every figure with the names that belong to it, to be read alone."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.adding_up import Standing
from generator.derive.dataset import Dataset
from generator.derive.records import FigureRecord, ProgrammeRecord
from generator.describe.figure import figure_text
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables import full, standing
from generator.export.tables.common import Clause, DocumentId, PlaceId, PlaceKey, Year
from generator.export.tables.measured import FigureValue, IndicatorKey, UnitKey
from generator.model.base import Text
from generator.model.purpose import Role
from generator.quantity.quantity import Qualifier
from generator.wording import word


class FullFigureRow(Row):
    """One figure."""

    figure_id: str = column(
        title=("数据编号", "Figure id"),
        about=("与figures表相同", "As in the table figures"),
        refers_to="figures.figure_id",
    )
    place: PlaceId
    place_name: full.Place
    year: Year
    topic: Text | None = full.named("主题", "Topic")
    programme: Text | None = full.named("实事", "Programme")
    indicator: IndicatorKey
    name: Text = full.named("数据名称", "What it is")
    covers: Text | None = full.named("对象", "Whom it covers")
    role: Role = column(title=("身份", "Role"), about=("与figures表相同", "As in figures"))
    role_name: Text = full.named("身份名称", "Role in words", name="role")
    qualifier: Qualifier = column(
        title=("限定", "Qualifier"), about=("与figures表相同", "As in figures")
    )
    value: FigureValue
    unit: UnitKey
    text: Text = full.named("完整说法", "In words")
    about_place: PlaceKey | None = column(
        title=("所指地方", "About place"),
        about=("只属于下级某地的数", "Filled where the figure is one place's share"),
        refers_to="places.place_id",
    )
    about_place_name: Text | None = full.named(
        "所指地方名称", "About which place", name="about_place"
    )
    counts: bool = column(
        title=("计入合计", "Counts in a sum"),
        about=(
            "相加时要不要算：能相加，而且没有在另一个数里算过",
            "Whether to take it when adding up: it can be added, and stands in no other figure",
        ),
    )
    part_of: standing.PartOf
    same_as: standing.SameAs
    restates: standing.Restates
    printed: str = column(
        title=("原文数字", "Printed"),
        about=("文件中的写法", "The figure as the document prints it"),
    )
    document_id: DocumentId
    document: full.Document
    clause: Clause
    verified: bool = column(
        title=("已核对", "Verified"),
        about=("是否已由程序在原文中找到", "Whether a program has found it in the text"),
    )


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
    return FullFigureRow.of(
        figure,
        figure_id=figure.id,
        place=figure.place.id,
        place_name=figure.place.name,
        topic=programme.topic.name if programme else None,
        programme=programme.title if programme else None,
        indicator=figure.indicator.id,
        role_name=Text.said(lambda lang: word(lang, f"role_{figure.role}")),
        qualifier=figure.quantity.qualifier,
        value=figure.quantity.value,
        unit=figure.indicator.unit,
        text=figure_text(figure, dataset.units),
        about_place=figure.about.id if figure.about else None,
        about_place_name=figure.about.name if figure.about else None,
        counts=_counts(where),
        **cells,
        document_id=figure.citation.document.id,
        document=document.title,
        clause=figure.citation.clause,
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
