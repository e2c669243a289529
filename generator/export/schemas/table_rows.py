"""Schemas of the tables as JSON, made from what each table says of its columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.export.formats.table_files import JSON
from generator.export.schemas.file_schema import FileSchema, Schema
from generator.export.table import Described, Table


def table_schemas(tables: Iterable[Table]) -> Iterator[FileSchema]:
    """One a table."""
    for table in tables:
        yield FileSchema(f"tables/{table.name}", (JSON.path(table.name),), _table(table))


def _table(table: Table) -> Schema:
    columns = table.columns()
    return {
        "title": table.title.en,
        "title_zh": table.title.zh,
        "description": table.about.en,
        "description_zh": table.about.zh,
        "type": "array",
        "items": {
            "type": "object",
            "properties": {one.name: _column(one) for one in columns},
            "required": [one.name for one in columns],
        },
    }


def _column(one: Described) -> Schema:
    """A column; one that may be empty takes null beside what it holds."""
    limits = dict(one.constraints)
    if not one.required and "enum" in limits:
        limits["enum"] = [*limits["enum"], None]
    return {
        "title": one.column.title.en,
        "title_zh": one.column.title.zh,
        "description": one.column.about.en,
        "description_zh": one.column.about.zh,
        "type": one.type if one.required else [one.type, "null"],
        **limits,
    }
