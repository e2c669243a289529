"""What a published table is: typed rows whose columns say what they mean in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import cache
from typing import Any, Literal, get_args

from pydantic import BaseModel, ConfigDict

from generator.derive.dataset import Dataset
from generator.model.base import Text

Cell = str | int | bool | Decimal | None
"""What stands in a cell; None is "not stated"."""

Group = Literal["flat", "plans", "figures", "benefits", "schemes", "reference"]
"""What a table belongs to, in the order in which a newcomer reads them."""
GROUPS: tuple[Group, ...] = get_args(Group)
FLAT: Group = "flat"
"""The tables of this group say nothing of their own: all is taken from others, with the names."""

CONSTRAINTS = ("enum", "pattern", "minimum", "maximum")


class Row(BaseModel):
    """A row of a published table: no lists, no nested things."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


class Column:
    """A column's title and meaning, each a pair of Chinese and English.

    `refers_to` is `table.column` for a foreign key; `unit` says in what a column of numbers counts.
    """

    def __init__(
        self,
        *,
        title: tuple[str, str],
        about: tuple[str, str],
        refers_to: str | None = None,
        unit: Text | None = None,
    ) -> None:
        """Take the pairs as bilingual texts."""
        self.title = Text(zh=title[0], en=title[1])
        self.about = Text(zh=about[0], en=about[1])
        self.refers_to = refers_to
        self.unit = unit


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
    """A table: its name, group, meaning, primary key, row class and how its rows are made."""

    name: str
    group: Group
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
        _described(name, info.metadata, schemas[name]) for name, info in row.model_fields.items()
    )


def _described(name: str, metadata: Iterable[object], schema: dict[str, Any]) -> Described:
    """A cell that may be empty has a schema of several options; the first is what it holds."""
    options = schema.get("anyOf", [schema])
    return Described(
        name,
        next(item for item in metadata if isinstance(item, Column)),
        options[0]["type"],
        required={"type": "null"} not in options,
        constraints={key: options[0][key] for key in CONSTRAINTS if key in options[0]},
    )
