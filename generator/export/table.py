"""What a published table is: typed rows whose columns say what they mean in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any

from pydantic import BaseModel, ConfigDict

from generator.derive.dataset import Dataset
from generator.model.base import Text

Cell = str | int | bool | Decimal | None
"""What stands in a cell; None is "not stated"."""

CONSTRAINTS = ("enum", "pattern", "minimum", "maximum")


class Row(BaseModel):
    """A row of a published table: no lists, no nested things."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


@dataclass(frozen=True)
class Column:
    """A column's title and meaning; `refers_to` is `table.column` for a foreign key.

    `unit` says in what a column of numbers counts.
    """

    title_zh: str
    title_en: str
    about_zh: str
    about_en: str
    refers_to: str | None = None
    unit: Text | None = None

    @property
    def title(self) -> Text:
        """The title in both languages."""
        return Text(zh=self.title_zh, en=self.title_en)

    @property
    def about(self) -> Text:
        """The meaning in both languages."""
        return Text(zh=self.about_zh, en=self.about_en)


@dataclass(frozen=True)
class Described:
    """A column with its name and type, as read off the row's class.

    `type` is JSON Schema's; `constraints` holds those of its `CONSTRAINTS` that the cells keep.
    """

    name: str
    column: Column
    type: str
    required: bool
    constraints: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """A table: its name, meaning, primary key, row class and how its rows are made."""

    name: str
    title: Text
    about: Text
    key: tuple[str, ...]
    row: type[Row]
    rows: Callable[[Dataset], Iterable[Row]]

    def columns(self) -> list[Described]:
        """The columns in their order, described."""
        return list(_columns(self.row))


@cache
def _columns(row: type[Row]) -> tuple[Described, ...]:
    schemas = row.model_json_schema()["properties"]
    return tuple(
        _described(name, one.metadata, schemas[name]) for name, one in row.model_fields.items()
    )


def _described(name: str, metadata: Iterable[object], schema: dict[str, Any]) -> Described:
    """A cell that may be empty has a schema of several options; the first is what it holds."""
    options = schema.get("anyOf", [schema])
    return Described(
        name,
        next(one for one in metadata if isinstance(one, Column)),
        options[0]["type"],
        required={"type": "null"} not in options,
        constraints={key: options[0][key] for key in CONSTRAINTS if key in options[0]},
    )
