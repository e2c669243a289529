"""The page of an allocation table: the cells as printed, a chart a column, and comparisons."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from generator import paths
from generator.derive.records import AllocationRecord, FigureRecord, ProgrammeRecord
from generator.export.formats.allocation_csv import allocation_path
from generator.lang import choose
from generator.model.allocation import AllocationColumn
from generator.model.place import Place
from generator.render.chart import Datum, bar_chart
from generator.render.comparison import comparison_view
from generator.render.maker import Maker
from generator.site import Page


@dataclass(frozen=True)
class CellView:
    """A cell and its number as this language writes it."""

    figure: FigureRecord
    text: str


@dataclass(frozen=True)
class AllocationColumnView:
    """A column with its chart, and its sum beside the printed total.

    `unit` is empty where the heading names it.
    """

    column: AllocationColumn
    unit: str
    chart: Markup
    sum: str
    total: str
    agrees: bool


def allocation_page(maker: Maker, record: ProgrammeRecord) -> Page:
    """How a programme's targets are shared out, with what the places themselves promise."""
    allocation = record.allocation
    if allocation is None:
        raise ValueError(f"{record.id} has no allocation table")
    title = maker.pick(record.title)
    place = maker.whole(record.place)
    totals = [allocation.total(column) for column in allocation.allocation.columns]
    return maker.page(
        "allocation.md.jinja",
        paths.allocation_path(record),
        maker.word("allocation_title", title=title),
        maker.word("allocation_description", place=place, title=title),
        {
            "kind": "allocation",
            "place": place,
            "year": str(record.year),
            "where": maker.where(record.place, record.year),
            "scripts": ["sort.js"],
        },
        record=record,
        csv=allocation_path(record.id),
        table=allocation.allocation,
        columns=[_column(maker, allocation, column) for column in allocation.allocation.columns],
        rows=list(_rows(maker, allocation)),
        missing=allocation.missing,
        totals=[_cell(maker, total) for total in totals if total],
        wholes=[
            maker.figure(figure)
            for figure in allocation.figures
            if figure.local_id.endswith("-table")
        ],
        compared=[
            comparison_view(maker, comparison)
            for comparison in maker.comparisons
            if comparison.above.programme_id == record.id and comparison.above.about
        ],
    )


def _rows(maker: Maker, record: AllocationRecord) -> Iterator[tuple[Place, list[CellView]]]:
    columns = [record.cells(column) for column in record.allocation.columns]
    for cells in zip(*columns, strict=True):
        about = cells[0].about
        assert about is not None  # a cell is about a place
        yield about, [_cell(maker, cell) for cell in cells]


def _cell(maker: Maker, figure: FigureRecord) -> CellView:
    return CellView(figure, maker.figure(figure).number)


def _column(
    maker: Maker, record: AllocationRecord, column: AllocationColumn
) -> AllocationColumnView:
    cells = record.cells(column)
    total = record.total(column)
    added = sum((cell.quantity.value for cell in cells), Decimal(0))
    data = [
        Datum(maker.pick(cell.about.name), cell.quantity.value, maker.figure(cell).value)
        for cell in sorted(cells, key=lambda share: -share.quantity.value)
        if cell.about
    ]
    heading = maker.pick(column.heading)
    unit = choose(maker.lang, zh=column.unit, en=_english_unit(maker, cells[0]))
    return AllocationColumnView(
        column=column,
        unit="" if unit in heading.lower() else unit,
        chart=bar_chart(heading, data),
        sum=maker.number(added) if total else "",
        total=maker.figure(total).value if total else "",
        agrees=total is not None and total.quantity.value == added,
    )


def _english_unit(maker: Maker, figure: FigureRecord) -> str:
    noun = figure.indicator.noun
    return noun.other if noun else maker.dataset.units[figure.indicator.unit].name.en.other
