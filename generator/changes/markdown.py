"""Changes as Markdown, for a pull request or a note to readers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from generator.changes.change import KINDS, Kind, RowChange, TableChanges, by_meaning
from generator.changes.text import REWORDED, summary

MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&!])")
HEADS: dict[Kind, tuple[str, ...]] = {
    "added": ("column", "value"),
    "changed": ("column", "before", "after"),
    "removed": ("column", "value"),
}


def changes_markdown(tables: Iterable[TableChanges]) -> str:
    """A section a table, and in it a table for each kind of change; rewording comes last."""
    meant, reworded = by_meaning(tables)
    lines = [line for table in meant for line in _table(table)]
    if reworded:
        lines += [f"# {REWORDED}", "", *(line for table in reworded for line in _table(table))]
    return "\n".join(lines).rstrip()


def _table(table: TableChanges) -> Iterator[str]:
    yield from (f"## {table.table}", "", f"{summary(table)}.".capitalize(), "")
    if table.new_columns:
        yield from (f"New columns: {_codes(table.new_columns)}.", "")
    if table.lost_columns:
        yield from (f"Columns that are gone: {_codes(table.lost_columns)}.", "")
    for kind in KINDS:
        if rows := table.of(kind):
            yield from _rows(kind, ", ".join(table.key), rows)


def _rows(kind: Kind, key: str, rows: Iterable[RowChange]) -> Iterator[str]:
    heads = (key, *HEADS[kind])
    yield from (f"### {kind.capitalize()}", "")
    yield from (_line(heads), _line("---" for _ in heads))
    for row in rows:
        for at, cell in enumerate(row.cells):
            values = [value for value in (cell.before, cell.after) if value is not None]
            yield _line((row.id if at == 0 else "", cell.column, *values))
    yield ""


def _codes(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(_plain(cell) for cell in cells)} |"


def _plain(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    return MARKUP.sub(r"\\\1", " ".join(text.split()))
