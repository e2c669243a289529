"""The files of the schemas, and the one that says which is for which: `index.json`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from generator.export.draft import Draft, Files
from generator.export.formats.json_document import json_document
from generator.export.publication import Publication
from generator.export.schemas.answers import api_schemas, finder_schemas
from generator.export.schemas.file_schema import FOLDER, FileSchema
from generator.export.schemas.releases import release_schemas
from generator.export.schemas.sources import source_schemas
from generator.export.schemas.statistics import statistics_schema
from generator.export.schemas.table_rows import table_schemas
from generator.export.table import Table
from generator.export.version import UNKNOWN
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


@cache
def _published(tables: tuple[Table, ...]) -> tuple[FileSchema, ...]:
    """Every schema, made once in a process: the program alone says what they are."""
    return tuple(all_schemas(tables))


def schema_files(draft: Draft) -> Files:
    """A file a schema, and their index; they speak of the tables' columns, not of their rows."""
    publication = replace(draft.publication.of_the_day, state=UNKNOWN)
    tables = list(draft.tables)
    read = [repr(publication), *(table.name for table in tables)]
    return kept("schemas", read, lambda: _files(tables, publication))


def _files(tables: Sequence[Table], publication: Publication) -> Files:
    published = _published(tuple(tables))
    listed = [{"schema": schema.path, "files": list(schema.files)} for schema in published]
    schemas = {schema.path: json_document(schema.document(publication)) for schema in published}
    return {**schemas, INDEX: json_document(listed)}
