"""What a published table is: typed rows whose columns say what they mean in both languages."""

from __future__ import annotations

import types
import typing
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import BaseModel, ConfigDict

from generator.derive.dataset import Dataset
from generator.model.base import Text

Cell = str | int | bool | Decimal | None
"""What stands in a cell; None is "not stated"."""

TYPES = {str: "string", int: "integer", bool: "boolean", Decimal: "number"}


class Row(BaseModel):
    """A row of a published table: no lists, no nested things."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


@dataclass(frozen=True)
class Column:
    """A column's title and meaning; `refers_to` is `table.column` for a foreign key."""

    title_zh: str
    title_en: str
    about_zh: str
    about_en: str
    refers_to: str | None = None


@dataclass(frozen=True)
class Described:
    """A column with its name and type, as read off the row's class."""

    name: str
    column: Column
    type: str
    required: bool


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
        return [_described(name, field) for name, field in self.row.model_fields.items()]


def _described(name: str, field: Any) -> Described:
    column = next(one for one in field.metadata if isinstance(one, Column))
    options = typing.get_args(field.annotation)
    is_union = typing.get_origin(field.annotation) in (types.UnionType, typing.Union)
    plain = options[0] if is_union else field.annotation
    base = plain if plain in TYPES else str  # a Literal of words
    return Described(name, column, TYPES[base], required=not is_union)
