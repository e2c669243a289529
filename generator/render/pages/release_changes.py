"""What a release changed: all tables in numbers, then table by table as a page has room for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.changes.change import KINDS, Kind, RowChange, TableChanges, is_wording
from generator.export.releases.release import DataRelease
from generator.export.tables import TABLES
from generator.lang import LANGUAGE_TAGS, LANGUAGES
from generator.render.foreign import other_language
from generator.render.maker import Maker

MOST_ROWS = 5
"""How many rows of a kind a page names of a table; the file of all changes has the rest."""


@dataclass(frozen=True)
class ChangedCellView:
    """A cell that differs; a text beside the code of its language, if that is not the page's."""

    column: str
    texts: tuple[tuple[str, str | None], ...]


@dataclass(frozen=True)
class ReleaseTableView:
    """A table's changes: in words; ids that came and went; rows that differ; how many are left."""

    changes: TableChanges
    title: str
    counted: str
    listed: tuple[tuple[Kind, tuple[str, ...]], ...]
    rows: tuple[tuple[str, tuple[ChangedCellView, ...]], ...]
    more: int


@dataclass(frozen=True)
class SumView:
    """Numbers of rows: before, now, added, changed, of these only reworded, removed.

    `table` is the one they are of; without one, they are of all tables that are the same.
    """

    table: str | None
    numbers: tuple[int, ...]


def views(maker: Maker, release: DataRelease) -> list[ReleaseTableView]:
    """The tables that changed, as far as a page shows them."""
    titles = {table.name: maker.pick(table.title) for table in TABLES}
    return [
        _view(maker, changes, titles.get(changes.table, changes.table))
        for changes in release.changes
    ]


def sums(release: DataRelease) -> list[SumView]:
    """The tables in numbers, those without a change together; the last row is the total."""
    if release.previous is None:
        return []
    rows = [SumView(changes.table, _numbers(changes)) for changes in release.changes]
    changed = _added_up(rows)
    whole = (release.previous.snapshot.rows, release.snapshot.rows, *changed[2:])
    same = tuple(all_of - part for all_of, part in zip(whole, changed, strict=True))
    return [*rows, *([SumView(None, same)] if any(same) else []), SumView(None, whole)]


def counted(maker: Maker, changes: Sequence[TableChanges]) -> str:
    """`2 added, 3 changed (1 of them only reworded)`."""
    reworded = sum(table.reworded for table in changes)
    found = {kind: sum(table.count(kind) for table in changes) for kind in KINDS}
    keys = {kind: f"change_{kind}" for kind in KINDS}
    if reworded:
        keys["changed"] = "change_changed_reworded"
    said = [
        maker.word(keys[kind], count=found[kind], reworded=reworded)
        for kind in KINDS
        if found[kind]
    ]
    return maker.word("comma").join(said) or maker.word("change_none")


def _view(maker: Maker, changes: TableChanges, title: str) -> ReleaseTableView:
    came_or_went: tuple[Kind, ...] = ("added", "removed")
    listed = tuple(
        (kind, tuple(row.id for row in changes.of(kind)[:MOST_ROWS]))
        for kind in came_or_went
        if MOST_ROWS and changes.count(kind)
    )
    rows = tuple((row.id, tuple(_cells(maker, row))) for row in changes.of("changed")[:MOST_ROWS])
    shown = sum(len(ids) for _, ids in listed) + len(rows)
    more = len(changes.rows) - shown
    return ReleaseTableView(changes, title, counted(maker, [changes]), listed, rows, more)


def _cells(maker: Maker, row: RowChange) -> Iterator[ChangedCellView]:
    for cell in row.cells:
        texts = (cell.before or "", cell.after or "")
        yield ChangedCellView(
            cell.column, tuple((text, _language(maker, cell.column, text)) for text in texts)
        )


def _language(maker: Maker, column: str, text: str) -> str | None:
    """A column for texts of one language says which; of any other, the text itself does."""
    if not text or not is_wording(column):
        return other_language(text, maker.lang)
    stated = next(lang for lang in LANGUAGES if column.endswith(f"_{lang}"))
    return None if stated == maker.lang else LANGUAGE_TAGS[stated]


def _numbers(changes: TableChanges) -> tuple[int, ...]:
    found = {kind: changes.count(kind) for kind in KINDS}
    changed = (found["changed"], changes.reworded)
    return (changes.before, changes.after, found["added"], *changed, found["removed"])


def _added_up(rows: Sequence[SumView]) -> tuple[int, ...]:
    return tuple(sum(column) for column in zip(*(row.numbers for row in rows), strict=True))
