"""Changes as plain text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.changes.change import (
    KINDS,
    CellChange,
    Kind,
    RowChange,
    TableChanges,
    by_meaning,
)

REWORDED = "Only reworded"
SIGNS: dict[Kind, str] = {"added": "+", "changed": "~", "removed": "-"}


def changes_text(tables: Iterable[TableChanges]) -> str:
    """A block a table; a line a row that came or went, and under a changed row a line a cell.

    What is only reworded comes last, below a line that says so.
    """
    meant, reworded = (["\n".join(_table(table)) for table in part] for part in by_meaning(tables))
    return "\n\n".join([*meant, *([REWORDED, *reworded] if reworded else [])])


def summary(table: TableChanges) -> str:
    """`1 added, 2 changed, 3 removed`, without what there is none of."""
    found = [f"{table.count(kind)} {kind}" for kind in KINDS if table.count(kind)]
    return ", ".join(found) or "no row changed"


def _table(table: TableChanges) -> Iterator[str]:
    yield f"{table.table}: {summary(table)} ({table.before} rows, then {table.after})"
    if table.new_columns:
        yield f"  new columns: {', '.join(table.new_columns)}"
    if table.lost_columns:
        yield f"  columns that are gone: {', '.join(table.lost_columns)}"
    for row in table.rows:
        yield from _row(row)


def _row(row: RowChange) -> Iterator[str]:
    yield f"  {SIGNS[row.kind]} {row.id}"
    yield from (f"      {_cell(cell)}" for cell in row.cells)


def _cell(cell: CellChange) -> str:
    if cell.before is None or cell.after is None:
        return f"{cell.column}: {cell.after if cell.before is None else cell.before}"
    return f"{cell.column}: {cell.before or '(empty)'} -> {cell.after or '(empty)'}"
