"""What a published table is: typed rows whose columns say what they mean in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as dataclass_field
from decimal import Decimal
from functools import cache
from typing import Any, Literal, get_args

from pydantic import ConfigDict

from generator.derive.dataset import Dataset
from generator.export.column import Column, ColumnPair
from generator.export.same_named import SameNamed
from generator.graph.task import kept
from generator.lang import Lang
from generator.model.base import Text

Cell = str | int | bool | Decimal | None
"""What stands in a cell; None is "not stated"."""

Group = Literal["flat", "plans", "figures", "benefits", "schemes", "reference"]
"""What a table belongs to, in the order in which a newcomer reads them."""
GROUPS: tuple[Group, ...] = get_args(Group)
FLAT: Group = "flat"
"""The tables of this group say nothing of their own: all is taken from others, with the names."""

CONSTRAINTS = ("enum", "pattern", "minimum", "maximum")


class Row(SameNamed):
    """A row of a published table: no lists; of nested things only texts in both languages."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid", defer_build=True)

    def cell(self, column: str) -> Cell:
        """What stands in the column of that name; KeyError if the table has none."""
        return _named(type(self))[column].of(self)


@dataclass(frozen=True)
class Described:
    """A column with its name and type, as read off the row's class.

    `type` is JSON Schema's; `constraints` holds those of its `CONSTRAINTS` that the cells keep.
    `field` is the row's; `lang` says which half of a bilingual text it has.
    """

    name: str
    column: Column
    type: str
    required: bool
    field: str
    lang: Lang | None = None
    constraints: Mapping[str, Any] = dataclass_field(default_factory=dict)

    def of(self, row: Row) -> Cell:
        """The row's cell."""
        value: Any = getattr(row, self.field)
        cell: Cell = value.of(self.lang) if self.lang and value is not None else value
        return cell


def cells(rows: Iterable[Row], columns: Sequence[str]) -> Iterator[list[Cell]]:
    """What stands in these columns, row by row; all rows are of one table."""
    fields: list[tuple[str, Lang | None]] = []
    for row in rows:
        if not fields:
            named = _named(type(row))
            fields = [(named[column].field, named[column].lang) for column in columns]
        values = vars(row)
        yield [
            value if lang is None or value is None else value.of(lang)
            for field, lang in fields
            for value in (values[field],)
        ]


@dataclass(frozen=True)
class Table:
    """A table: its name, group, meaning, primary key, row class and how its rows are made.

    `of_plans` is whether these are the rows of the plans, one plan after the other; `of_places`,
    whether those of places with a page, of what others see of their plans and of those above.
    """

    name: str
    group: Group
    title: Text
    about: Text
    key: tuple[str, ...]
    row: type[Row]
    rows: Callable[[Dataset], Iterable[Row]]
    of_plans: bool = True
    of_places: bool = False

    @property
    def names(self) -> list[str]:
        """The columns' names in their order."""
        return [column.name for column in self.columns()]

    @property
    def linked(self) -> set[str]:
        """The columns by which it hangs together with others: its key, and what refers to them."""
        return {*self.key, *(each.name for each in self.columns() if each.column.refers_to)}

    def columns(self) -> list[Described]:
        """The columns in their order, described."""
        return list(_columns(self.row))


@cache
def _columns(row: type[Row]) -> tuple[Described, ...]:
    named = [row.__module__, row.__qualname__]
    schemas = kept("columns", named, lambda: row.model_json_schema()["properties"])
    return tuple(
        described
        for name, info in row.model_fields.items()
        for described in _described(name, info.metadata, schemas[name])
    )


@cache
def _named(row: type[Row]) -> dict[str, Described]:
    return {described.name: described for described in _columns(row)}


def _described(
    name: str, metadata: Iterable[object], schema: dict[str, Any]
) -> Iterator[Described]:
    """A cell that may be empty has a schema of several options; the first is what it holds."""
    meaning = next(item for item in metadata if isinstance(item, Column | ColumnPair))
    options = schema.get("anyOf", [schema])
    required = {"type": "null"} not in options
    if isinstance(meaning, ColumnPair):
        for lang, column in meaning.columns.items():
            full = f"{meaning.name or name}_{lang}"
            yield Described(full, column, "string", required, name, lang)
        return
    kept = {key: options[0][key] for key in CONSTRAINTS if key in options[0]}
    yield Described(name, meaning, options[0]["type"], required, name, constraints=kept)
