"""What a first query needs to know of a table: where it stands, and what to count in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from generator.export.formats.csv_file import cell_text
from generator.export.formats.table_files import CSV
from generator.export.publication import Publication
from generator.export.table import Described, Row, Table, cells

NUMERAL = re.compile(r"[0-9.]+")
MOST_VALUES = 20
"""A column with more values than this says little when they are counted."""


@dataclass(frozen=True)
class QueryTable:
    """A table as a query sees it.

    `csv` is an address, or a file name where nobody knows the site's. `texts`
    are columns of text that a program would take for numbers. `group` is the column whose values
    are counted, with its letter in a spreadsheet and its most frequent value; None where every
    row is a thing of its own.
    """

    name: str
    csv: str
    texts: tuple[str, ...]
    group: str | None
    letter: str
    value: str
    is_text: bool


def source_of(table: Table, rows: Sequence[Row], publication: Publication) -> QueryTable:
    """What the queries on a table are made from."""
    columns = table.columns()
    group = _group(table, columns, rows)
    counted = Counter(_cells(rows, group.name)) if group else Counter[str]()
    return QueryTable(
        name=table.name,
        csv=publication.address(CSV.path(table.name)) or f"{table.name}.csv",
        texts=tuple(column.name for column in columns if _looks_like_numbers(column, rows)),
        group=group.name if group else None,
        letter=_letter(columns.index(group)) if group else "A",
        value=max(sorted(counted), key=lambda value: counted[value]) if counted else "",
        is_text=bool(group and group.type == "string"),
    )


def _cells(rows: Sequence[Row], column: str) -> Iterator[str]:
    return (text for [cell] in cells(rows, [column]) if (text := cell_text(cell)))


def _looks_like_numbers(described: Described, rows: Sequence[Row]) -> bool:
    if described.type != "string":
        return False
    texts = _cells(rows, described.name)
    first = next(texts, "")
    return all(NUMERAL.fullmatch(text) for text in chain([first], texts))


def _group(table: Table, columns: Sequence[Described], rows: Sequence[Row]) -> Described | None:
    """The column that says most when counted: one of few words, else a reference."""
    able = [column for column in columns if table.key != (column.name,)]
    words = [described for described in able if "enum" in described.constraints]
    references = [described for described in able if described.column.refers_to]
    return next((column for column in [*words, *references] if _is_few(column, rows)), None)


def _is_few(described: Described, rows: Sequence[Row]) -> bool:
    """Filled in every row, so that no count leaves rows out."""
    values: set[str] = set()
    for [cell] in cells(rows, [described.name]):
        values.add(cell_text(cell))
        if len(values) > MOST_VALUES:
            return False
    return "" not in values and 1 < len(values) < len(rows)


def _letter(at: int) -> str:
    """A column's letters in a spreadsheet, from 0: A, B, … Z, AA."""
    return (_letter(at // 26 - 1) if at >= 26 else "") + chr(ord("A") + at % 26)
