"""Schemas of the tables as JSON, made from what each table says of its columns."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.changes.snapshot import RENAMED_TABLES
from generator.export.formats.table_files import JSON
from generator.export.schemas.file_schema import FileSchema, Schema
from generator.export.table import Described, Table


def table_schemas(tables: Iterable[Table]) -> Iterator[FileSchema]:
    """One for each table, which holds for the file of its earlier name, too."""
    for table in tables:
        earlier = [old for old, new in RENAMED_TABLES.items() if new == table.name]
        paths = tuple(JSON.path(name) for name in (table.name, *earlier))
        yield FileSchema(f"tables/{table.name}", paths, _table(table))


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
            "properties": {column.name: _column(column) for column in columns},
            "required": [column.name for column in columns],
        },
    }


def _column(described: Described) -> Schema:
    """A column; one that may be empty takes null beside what it holds."""
    limits = dict(described.constraints)
    if not described.required and "enum" in limits:
        limits["enum"] = [*limits["enum"], None]
    return {
        "title": described.column.title.en,
        "title_zh": described.column.title.zh,
        "description": described.column.about.en,
        "description_zh": described.column.about.zh,
        "type": described.type if described.required else [described.type, "null"],
        **limits,
    }
