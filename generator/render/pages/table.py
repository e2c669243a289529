"""A page a table: its first rows, what its columns mean, its files, and how to begin with it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from markupsafe import Markup, escape

from generator import paths
from generator.derive.near import vocabularies
from generator.export.catalog.csvw_file import metadata_path
from generator.export.draft import Draft
from generator.export.formats import statistics, workbook
from generator.export.formats.csv_file import cell_text
from generator.export.formats.table_files import FORMATS
from generator.export.publication import NAME
from generator.export.releases.release import History
from generator.export.schemas.file_schema import FOLDER as SCHEMAS
from generator.export.table import Described, Row, Table, cells
from generator.export.tables.figures import TABLE as FIGURES
from generator.lang import Lang
from generator.load.digests import VOCABULARIES
from generator.render.foreign import other_language
from generator.render.maker import Maker
from generator.render.pages.download import Download, download
from generator.render.queries.adding_up import sums
from generator.render.queries.source import source_of
from generator.render.queries.write import queries
from generator.render.structured.datasets import table_nodes
from generator.render.structured.script import NODES
from generator.site import Page

FIRST_ROWS = 5
COMMONEST = 3
NUMBERS = ("integer", "number")


@dataclass(frozen=True)
class TableColumnView:
    """A column in one language, with an example and the page of the table it refers to."""

    described: Described
    title: str
    about: str
    unit: str | None
    example: str
    target: str | None
    is_number: bool


@dataclass(frozen=True)
class QueryView:
    """A query to copy; `before` says what to do first."""

    tool: str
    before: str
    code: Markup


@dataclass(frozen=True)
class StatsView:
    """What stands in a column: empty cells, different values, the ends, the commonest."""

    name: str
    kind: str
    empty: int
    unique: int
    ends: str
    commonest: str
    foreign: str | None


def table_page(maker: Maker, table: Table, draft: Draft, history: History) -> Page:
    """One table: made of its own rows, of the vocabularies and of how large its files are."""
    publication = draft.publication_of(table).of_the_day
    maker = replace(maker, dataset=vocabularies(maker.dataset), publication=publication)
    own = replace(draft, tables={table: draft.tables[table]}, dataset=maker.dataset)
    changed = history.last_change(table.name)
    since = history.latest.version if history.latest else None
    inputs = [
        maker.lang,
        repr(publication),
        maker.dataset.digests.get(VOCABULARIES, ""),
        repr((changed, since, _downloads(maker, table, own))),
    ]
    return draft.kept(
        "table page", table, lambda: _page(maker, table, own, (changed, since)), inputs
    )


def _page(
    maker: Maker, table: Table, draft: Draft, versions: tuple[str | None, str | None]
) -> Page:
    """`versions` are the release in which it changed last, and the latest."""
    rows, (changed, since) = list(draft.tables[table]), versions
    columns = [_column(maker, column, rows) for column in table.columns()]
    return maker.page(
        "table.md.jinja",
        paths.table_path(table.name),
        maker.pick(table.title),
        maker.pick(table.about),
        {
            "kind": "data",
            "scripts": ["copy.js"],
            NODES: table_nodes(maker, table),
        },
        table=table,
        rows=len(rows),
        changed=changed,
        since=since,
        today=maker.publication.day,
        licence=maker.publication.licence,
        downloads=_downloads(maker, table, draft),
        columns=columns,
        preview=[_cells(maker.lang, columns, row) for row in rows[:FIRST_ROWS]],
        stats=_stats(maker, table, draft),
        sums=list(sums(rows)) if table.name == FIGURES.name else [],
        queries=_queries(maker, table, draft),
    )


def _stats(maker: Maker, table: Table, draft: Draft) -> list[StatsView]:
    """What csvkit's library counted in each column."""
    counted = _read(draft.files[statistics.PATH])["tables"][table.name]["columns"]
    return [_counted(maker, column) for column in counted]


@lru_cache(maxsize=1)
def _read(content: bytes) -> Any:
    """One file for all tables, read once for all their pages; nobody changes what is in it."""
    return json.loads(content)


def _counted(maker: Maker, column: dict[str, Any]) -> StatsView:
    least, most = (column.get(key) for key in ("least", "most"))
    commonest = maker.word("comma").join(
        f"{_short(found['value'], 24)} ({found['count']})"
        for found in column.get("commonest", ())[:COMMONEST]
    )
    return StatsView(
        name=column["name"],
        kind=column["type"],
        empty=column["empty"],
        unique=column["unique"],
        ends="" if least is None else f"{least:,} – {most:,}",
        commonest=commonest,
        foreign=other_language(commonest, maker.lang),
    )


def _downloads(maker: Maker, table: Table, draft: Draft) -> list[Download]:
    """The formats, then what programs read about them."""
    found = [(f"format_{kind.key}", kind.path(table.name)) for kind in FORMATS]
    found += [
        ("format_xlsx", workbook.PATH),
        ("format_csvw", metadata_path(table.name)),
        ("format_schema", f"{SCHEMAS}/tables/{table.name}.json"),
    ]
    return [download(maker, key, path, draft.files) for key, path in found]


def _cells(
    lang: Lang, columns: Sequence[TableColumnView], row: Row
) -> list[tuple[str, bool, str | None]]:
    """Texts of a row, whether each is a number, and its language if it is not the page's."""
    texts = [_short(cell_text(column.described.of(row)), 60) for column in columns]
    return [
        (text, described.is_number, other_language(text, lang))
        for text, described in zip(texts, columns, strict=True)
    ]


def _column(maker: Maker, described: Described, rows: Sequence[Row]) -> TableColumnView:
    column = described.column
    values = (cell_text(cell) for [cell] in cells(rows, [described.name]))
    target = column.refers_to.split(".")[0] if column.refers_to else None
    return TableColumnView(
        described=described,
        title=maker.pick(column.title),
        about=maker.pick(column.about),
        unit=maker.pick(column.unit) if column.unit else None,
        example=_short(next((value for value in values if value), "")),
        target=paths.table_path(target) if target else None,
        is_number=described.type in NUMBERS,
    )


def _short(text: str, most: int = 40) -> str:
    return text if len(text) <= most else text[: most - 1] + "…"


def _queries(maker: Maker, table: Table, draft: Draft) -> list[QueryView]:
    publication = maker.publication
    source = draft.kept(
        "source of queries",  # the same in both languages
        table,
        lambda: source_of(table, list(draft.tables[table]), publication),
        [publication.address("") or ""],
    )
    known = maker.publication.base_url is not None
    there = {"file": f"{NAME}.xlsx", "sheet": table.name}
    return [
        QueryView(
            query.tool,
            maker.word("query_excel_before", **there)
            if query.tool == "excel"
            else maker.word("query_download", file=f"{table.name}.csv")
            if query.tool == "csvkit"
            else maker.word("query_here" if known else "query_download", file=source.csv),
            escape(query.code),
        )
        for query in queries(source)
    ]
