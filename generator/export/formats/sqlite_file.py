"""All tables in one SQLite database: `minsheng.sqlite`, the same bytes for the same data."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from decimal import Decimal
from functools import partial
from itertools import chain

from generator.export.blocks import RowBlock
from generator.export.draft import Draft, Files
from generator.export.fault import ExportError
from generator.export.formats.sqlite_schema import copy, create_tables, insert, quoted
from generator.export.formats.sqlite_search import add_search
from generator.export.publication import ABOUT, FOLDER, NAME, Publication
from generator.export.rows import Tables
from generator.export.table import Cell, Table, cells

PATH = f"{FOLDER}/{NAME}.sqlite"
PAGE_SIZE = 4096
Value = str | int | float | None

METADATA = "CREATE TABLE metadata (key TEXT PRIMARY KEY, value TEXT NOT NULL)"
DICTIONARY = """CREATE TABLE dictionary (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  title_zh TEXT NOT NULL, title_en TEXT NOT NULL, about_zh TEXT NOT NULL, about_en TEXT NOT NULL,
  PRIMARY KEY (table_name, column_name)
)"""


def sqlite_file(draft: Draft) -> Files:
    """The one file; ExportError for rows that break a key, or a SQLite that can't search."""
    try:
        with closing(sqlite3.connect(":memory:")) as database:
            _fill(database, draft)
            return {PATH: database.serialize()}
    except sqlite3.Error as error:
        raise ExportError(f"{PATH}: {error}") from error


def _fill(database: sqlite3.Connection, draft: Draft) -> None:
    database.execute(f"PRAGMA page_size = {PAGE_SIZE}")
    _add_tables(database, draft)
    database.execute(METADATA)
    database.executemany("INSERT INTO metadata VALUES (?, ?)", _metadata(draft.publication))
    database.execute(DICTIONARY)
    database.executemany(
        "INSERT INTO dictionary VALUES (?, ?, ?, ?, ?, ?)", _dictionary(draft.tables)
    )
    add_search(database, draft.dataset)
    database.commit()
    _check_references(database)
    database.execute("VACUUM")


def _add_tables(database: sqlite3.Connection, draft: Draft) -> None:
    """Each table out of a database of its own: SQLite copies it as it lies, index by index."""
    tables = create_tables(list(draft.tables))
    for statement in chain.from_iterable(tables.values()):
        database.execute(statement)
    database.execute("ATTACH ':memory:' AS kept")
    for table, statements in tables.items():
        make = partial(_filled, draft, table, statements)
        filled = draft.kept("table of the database", table, make, statements)
        database.deserialize(filled, name="kept")
        database.execute(copy(table, "kept"))
        database.commit()  # while it is read from, another can't take its place
    database.execute("DETACH kept")


def _filled(draft: Draft, table: Table, statements: Iterable[str]) -> bytes:
    """A database of one table alone."""
    with closing(sqlite3.connect(":memory:")) as database:
        for statement in statements:
            database.execute(statement)
        for values in draft.by_block("values", table, partial(_values, table)):
            database.executemany(insert(table), values)
        database.commit()
        return database.serialize()


def _values(table: Table, block: RowBlock) -> list[list[Value]]:
    return [[_value(cell) for cell in line] for line in cells(block.rows, table.names)]


def _value(cell: Cell) -> Value:
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else float(cell)
    return cell


def _check_references(database: sqlite3.Connection) -> None:
    broken = database.execute("PRAGMA foreign_key_check").fetchone()
    if broken:
        table, row, parent, _ = broken
        query = f"SELECT * FROM {quoted(table)} WHERE rowid = ?"
        found = database.execute(query, (row,)).fetchone()
        raise ExportError(f"{table}, row {row}: refers to nothing in {parent}: {found}")


def _metadata(publication: Publication) -> Iterator[tuple[str, str]]:
    licence = publication.licence
    yield from (("title_zh", publication.title.zh), ("title_en", publication.title.en))
    yield from (("about_zh", ABOUT.zh), ("about_en", ABOUT.en))
    yield from (("version", publication.version), ("created", publication.created))
    yield ("release", publication.state.release or "")
    yield ("changes_since_release", str(publication.state.changes))
    yield from (("licence", licence.spdx), ("licence_url", licence.deed))
    yield ("publisher", publication.publisher)
    if address := publication.address(""):
        yield ("homepage", address)


def _dictionary(tables: Tables) -> Iterator[tuple[str, ...]]:
    """What each table is (the column is then empty) and what each column means."""
    for table in tables:
        title, about = table.title, table.about
        yield (table.name, "", title.zh, title.en, about.zh, about.en)
        for described in table.columns():
            column = described.column
            titles = (column.title.zh, column.title.en)
            yield (table.name, described.name, *titles, column.about.zh, column.about.en)
