"""A table in the catalogue: a dataset, with a distribution for each format."""

from __future__ import annotations

from collections.abc import Iterator

from generator.export.catalog.csvw_file import metadata_path
from generator.export.catalog.nodes import File, dataset_node, file_nodes, page_nodes
from generator.export.catalog.terms import Node
from generator.export.draft import Draft
from generator.export.formats.table_files import CSV, FORMATS, Format
from generator.export.publication import table_page
from generator.export.table import Table


def table_nodes(table: Table, draft: Draft) -> Iterator[Node]:
    """The dataset, its pages, and each format's distribution with its checksum."""
    files = [_file(table, kind, draft) for kind in FORMATS]
    said, pages = page_nodes([table_page(lang, table.name) for lang in ("zh", "en")])
    names = [file.name for file in files]
    yield {
        **dataset_node(table.name, table.title, table.about, draft.publication_of(table), names),
        **said,
    }
    yield from pages
    yield {"@id": metadata_path(table.name), "@type": "dct:Standard"}
    for file in files:
        yield from file_nodes(file, draft.publication)


def _file(table: Table, kind: Format, draft: Draft) -> File:
    path = kind.path(table.name)
    return File(
        name=f"{kind.key}-{table.name}",
        path=path,
        content=draft.files[path],
        title=kind.title,
        about=table.about,
        media_type=kind.media_type,
        file_type=kind.file_type,
        standard=metadata_path(table.name) if kind is CSV else None,
    )
