"""A table in the catalogue: a distribution for each format, and the page that says what it has."""

from __future__ import annotations

from collections.abc import Iterator

from generator.export.catalog.csvw_file import metadata_path
from generator.export.catalog.nodes import File
from generator.export.catalog.terms import Node
from generator.export.draft import Draft
from generator.export.formats.table_files import CSV, FORMATS
from generator.export.table import Table
from generator.model.base import Text


def table_files(table: Table, draft: Draft) -> list[File]:
    """A table's file in each format."""
    return [
        File(
            name=f"{kind.key}-{table.name}",
            path=(path := kind.path(table.name)),
            content=draft.files[path],
            title=Text(
                zh=f"{table.title.zh}（{kind.title.zh}）", en=f"{table.title.en} ({kind.title.en})"
            ),
            about=table.about,
            media_type=kind.media_type,
            file_type=kind.file_type,
            standard=metadata_path(table.name) if kind is CSV else None,
        )
        for kind in FORMATS
    ]


def standards(draft: Draft) -> Iterator[Node]:
    """The descriptions that the tables as CSV keep to."""
    for table in draft.tables:
        yield {"@id": metadata_path(table.name), "@type": "dct:Standard"}
