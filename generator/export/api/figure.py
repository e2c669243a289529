"""Figures, nested in what they belong to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from decimal import Decimal
from typing import cast

from generator.derive.dataset import Dataset
from generator.derive.records import FigureRecord
from generator.describe.figure import figure_text
from generator.export.api.links import place_ref, source
from generator.export.api.shape import ApiShape, ApiSource, Number, Ref
from generator.model.base import Text
from generator.model.family import Per, Period
from generator.model.purpose import Purpose, Role
from generator.quantity.quantity import Qualifier


class Measured(ApiShape):
    """What a figure measures."""

    id: str
    """Id of the indicator; the same in every place and year."""
    name: Text


class ApiProvenance(ApiShape):
    """The passage that a figure was quoted from, in terms of PROV-O (`prov:wasQuotedFrom`)."""

    was_quoted_from: str
    """Id of the document."""
    sha256: str
    """Of the file of the text that was consulted."""
    clause: str
    offset: int
    """Of the print's first character in that text, counted from 0."""
    value: str
    """What stands there (`prov:value`)."""
    ledger: str
    """The claim in the ledger of the document."""


class ApiFigure(ApiShape):
    """One number that a document states."""

    id: str
    """Never used for another figure; the same as in the table `figures`."""
    indicator: Measured
    name: Text | None
    """Its own, where the indicator's name does not tell it from another figure."""
    covers: Text | None
    """For whom it is, where another plan's figure of the same indicator is for others."""
    role: Role
    """What the number is: a target, a standard, an increase, what stood before, and so on."""
    purpose: Purpose
    """What it is for: a target of the year, what somebody gets, the standard of
    support, who may have it, a requirement on providers, money, or background."""
    printed: str
    """As the document prints it. Where value and print ever differ, the print counts."""
    text: Text
    """The figure said whole, to stand alone."""
    qualifier: Qualifier
    value: Number
    """Money in yuan, rates as fractions."""
    value_max: Number | None
    """The upper end, where a range is stated."""
    unit: str
    per: Per | None
    period: Period | None
    average: bool
    """Whether the text calls it an average: what a person is paid may differ."""
    about: Ref | None
    """The place below whose share it is."""
    as_of: str | None
    """The year or date that a baseline belongs to: 2022, 2022-06 or 2022-06-30."""
    adds_up: bool
    """Whether it is a count or a sum, which can be added up, and no standard or share."""
    part_of: str | None
    """Id of the stated total that this is a part of, maybe in the plan of a place above."""
    same_as: str | None
    """Id of the figure that states the same number of the same thing elsewhere."""
    restates: str | None
    """Id of the figure that speaks of the same thing with another number or for people named
    otherwise."""
    same_print_as: str | None
    """Id of a figure of another thing that rests on the very same print."""
    heading_unit: str | None
    """For a table's cell, the unit that the heading prints for it."""
    note: Text | None
    verified: bool
    """Whether a program has found it in the text of the document, in its clause."""
    source: ApiSource
    provenance: ApiProvenance | None
    """Where the print stands in the text consulted; null where nothing has found it yet."""


def figures(records: Iterable[FigureRecord], dataset: Dataset) -> list[ApiFigure]:
    """Figures in the order given."""
    return [figure(record, dataset) for record in records]


def figure(record: FigureRecord, dataset: Dataset) -> ApiFigure:
    """One figure with its value."""
    quantity = record.quantity
    return ApiFigure.of(
        record,
        indicator=Measured(id=record.indicator.id, name=record.indicator.name),
        name=record.own_name,
        text=figure_text(record, dataset.units),
        qualifier=quantity.qualifier,
        value=_number(quantity.value),
        value_max=None if quantity.value_max is None else _number(quantity.value_max),
        unit=record.indicator.unit,
        per=cast("Per | None", quantity.per),
        period=cast("Period | None", quantity.period),
        about=place_ref(record.about) if record.about else None,
        **asdict(dataset.standings[record.id]),
        source=source(record.citation),
        provenance=_provenance(record),
    )


def _provenance(record: FigureRecord) -> ApiProvenance | None:
    row = record.found
    if row is None:
        return None
    return ApiProvenance.of(row, was_quoted_from=row.document, value=row.printed, ledger=row.claim)


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
