"""The files of the schemas, and the one that says which is for which: `index.json`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.export.draft import Draft, Files
from generator.export.formats.json_document import json_document
from generator.export.schemas.answers import api_schemas, finder_schemas
from generator.export.schemas.file_schema import FOLDER, FileSchema
from generator.export.schemas.releases import release_schemas
from generator.export.schemas.sources import source_schemas
from generator.export.schemas.statistics import statistics_schema
from generator.export.schemas.table_rows import table_schemas
from generator.export.table import Table
from generator.graph.task import kept

INDEX = f"{FOLDER}/index.json"


def all_schemas(tables: Iterable[Table]) -> Iterator[FileSchema]:
    """Every schema."""
    yield from table_schemas(tables)
    yield from api_schemas()
    yield from finder_schemas()
    yield from release_schemas()
    yield statistics_schema()
    yield from source_schemas()


def schema_files(draft: Draft) -> Files:
    """A file a schema, and their index; they speak of the tables' columns, not of their rows."""
    read = [repr(draft.publication), *(table.name for table in draft.tables)]
    return kept("schemas", read, lambda: _files(draft))


def _files(draft: Draft) -> Files:
    published = list(all_schemas(draft.tables))
    listed = [{"schema": schema.path, "files": list(schema.files)} for schema in published]
    schemas = {
        schema.path: json_document(schema.document(draft.publication)) for schema in published
    }
    return {**schemas, INDEX: json_document(listed)}
