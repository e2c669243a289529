"""Allocation tables: how a plan's targets are split over the places below."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field, model_validator

from generator.model.base import Line, Loc, Model, Slug, Text, named_by_file
from generator.model.ids import figure_local_id
from generator.model.programme import Figure
from generator.model.purpose import Role

TOTAL = "table-total"


class AllocationColumn(Model):
    """A column of numbers; `unit` is what the heading prints beside it (万元, 户).

    `covers` is that of its figures.
    """

    indicator: Slug
    role: Role
    unit: Line
    heading: Text
    covers: Text | None = None

    @property
    def total_id(self) -> str:
        """The local id of the column's total, where the table has one."""
        return figure_local_id(self.indicator, self.role, TOTAL)


class WholeColumn(Model):
    """A cell that the table prints once for all its rows."""

    indicator: Slug
    role: Role
    printed: Line


class Allocation(Model):
    """One table, cell by cell as printed; `total` is its own last row, where it has one."""

    model_config = named_by_file("programme")

    programme: Slug
    document: Slug
    clause: Line
    title: Text
    columns: list[AllocationColumn] = Field(min_length=1)
    rows: dict[str, list[Line]] = Field(min_length=1)
    total: list[Line] | None = None
    whole: list[WholeColumn] = []
    missing: list[Slug] = []
    notes: list[Text] = []

    @model_validator(mode="after")
    def _rows_are_full(self) -> Allocation:
        width = len(self.columns)
        rows = {**self.rows, **({"total": self.total} if self.total is not None else {})}
        for name, cells in rows.items():
            if len(cells) != width:
                raise ValueError(f"row '{name}' has {len(cells)} cells for {width} columns")
        return self

    def cells(self) -> Iterator[tuple[Loc, Figure]]:
        """Every cell as a figure with its location: totals, whole columns, then row by row."""
        for at, column in enumerate(self.columns if self.total else ()):
            cell = (self.total or [])[at]
            yield ("total", at), self._figure(column, cell, key=TOTAL)
        for at, whole in enumerate(self.whole):
            printed = {"printed": whole.printed, "key": "table"}
            yield ("whole", at), self._figure(whole, **printed)
        for place, row in self.rows.items():
            for at, (column, cell) in enumerate(zip(self.columns, row, strict=True)):
                total = column.total_id if self.total else None
                yield ("rows", place, at), self._figure(column, cell, about=place, part_of=total)

    def _figure(
        self, column: AllocationColumn | WholeColumn, printed: str, **more: str | None
    ) -> Figure:
        return Figure(
            indicator=column.indicator,
            role=column.role,
            covers=getattr(column, "covers", None),
            printed=printed,
            heading_unit=getattr(column, "unit", None),
            document=self.document,
            clause=self.clause,
            **more,  # type: ignore[arg-type]
        )
