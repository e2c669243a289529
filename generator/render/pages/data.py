"""The download page, and a page a table that says what each column means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.export.csv_file import cell_text
from generator.export.formats import FORMATS, Format
from generator.export.table import Described, Row, Table
from generator.render import paths
from generator.render.maker import Maker
from generator.render.structured.datasets import catalog_nodes, dataset_nodes
from generator.render.structured.script import NODES
from generator.site import Page


@dataclass(frozen=True)
class TableView:
    """A table and how many rows it has."""

    table: Table
    rows: int


@dataclass(frozen=True)
class ColumnView:
    """A column in one language, with an example and the page of the table it refers to."""

    described: Described
    title: str
    about: str
    example: str
    target: str | None


@dataclass(frozen=True)
class Download:
    """A file to download; `size` is in words."""

    format: str
    path: str
    size: str


def data_page(maker: Maker, tables: Mapping[Table, Sequence[Row]]) -> Page:
    """All tables."""
    views = [TableView(table, len(rows)) for table, rows in tables.items()]
    return maker.page(
        "data.md.jinja",
        paths.DATA,
        maker.word("data_title"),
        maker.word("data_description"),
        {"kind": "data", NODES: catalog_nodes(maker, tables)},
        tables=views,
    )


def table_page(maker: Maker, table: Table, rows: Sequence[Row], files: Mapping[str, bytes]) -> Page:
    """One table: its files and its columns. `files` is what is published, by path."""
    title = maker.pick(table.title)
    return maker.page(
        "table.md.jinja",
        paths.table_path(table.name),
        title,
        maker.pick(table.about),
        {"kind": "data", NODES: dataset_nodes(maker, table, files)},
        table=table,
        rows=len(rows),
        downloads=[_download(maker, one, table.name, files) for one in FORMATS],
        columns=[_column(maker, one, rows) for one in table.columns()],
    )


def _download(maker: Maker, one: Format, name: str, files: Mapping[str, bytes]) -> Download:
    path = one.path(name)
    size = len(files[path])
    if size < 1000:
        return Download(one.key, path, maker.word("bytes", size=size))
    return Download(one.key, path, maker.word("kilobytes", size=f"{size / 1000:,.0f}"))


def _column(maker: Maker, described: Described, rows: Sequence[Row]) -> ColumnView:
    column = described.column
    values = (cell_text(getattr(row, described.name)) for row in rows)
    target = column.refers_to.split(".")[0] if column.refers_to else None
    return ColumnView(
        described=described,
        title=maker.pick(column.title),
        about=maker.pick(column.about),
        example=_short(next((value for value in values if value), "")),
        target=paths.table_path(target) if target else None,
    )


def _short(text: str, most: int = 40) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"
