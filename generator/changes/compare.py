"""Compares two snapshots, table by table and row by row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.changes.change import CellChange, RowChange, TableChanges, is_wording
from generator.changes.positions import is_position, same_rows
from generator.changes.snapshot import RENAMED_TABLES, Row, Snapshot, TableRows

Key = tuple[str, ...]


def compare(old: Snapshot, new: Snapshot) -> list[TableChanges]:
    """The tables that differ, in the order of the new snapshot; those that are gone come last.

    A row is the same row as long as it bears the same key, or the one that the new snapshot's
    redirects name for it.
    """
    names = [*(table.name for table in new.tables)]
    old = _by_their_names_now(old, names)
    names += [table.name for table in old.tables if table.name not in names]
    renamed = dict(new.renamed())
    pairs = ((old.table(name), new.table(name)) for name in names)
    compared = (_table(was, now, renamed) for was, now in pairs if was != now)
    return [table for table in compared if table.rows or table.new_columns or table.lost_columns]


def _by_their_names_now(old: Snapshot, names: list[str]) -> Snapshot:
    """Tables that have another name in the new snapshot, under that name."""
    return Snapshot(
        tuple(
            replace(table, name=RENAMED_TABLES[table.name])
            if RENAMED_TABLES.get(table.name) in names and table.name not in names
            else table
            for table in old.tables
        )
    )


def _table(
    old: TableRows | None, new: TableRows | None, renamed: Mapping[str, str]
) -> TableChanges:
    """At least one of the two is there."""
    there = new or old
    assert there is not None
    before = old or TableRows(there.name, there.key, there.columns, ())
    after = new or TableRows(there.name, there.key, there.columns, ())
    return TableChanges(
        there.name,
        there.key,
        len(before.rows),
        len(after.rows),
        tuple(column for column in after.columns if column not in before.columns),
        tuple(column for column in before.columns if column not in after.columns),
        tuple(_rows(before, after, renamed)),
    )


def _rows(old: TableRows, new: TableRows, renamed: Mapping[str, str]) -> Iterator[RowChange]:
    """What means something else, in the order of the new rows; what is gone; what is reworded."""
    found = sorted(_changed(old, new, renamed), key=lambda row: row.kind == "removed")
    yield from (row for row in found if not row.reworded)
    yield from (row for row in found if row.reworded)


def _changed(old: TableRows, new: TableRows, renamed: Mapping[str, str]) -> Iterator[RowChange]:
    # With another key, or without one of its columns, no row is any other row.
    comparable = old.key == new.key
    before = {_key(row, old.key): row for row in old.rows}
    after = {_key(row, new.key): row for row in new.rows}
    if comparable and any(is_position(name) for name in new.key):
        yield from _listed(old, new, renamed)
        return
    moved = _moved(before, after, renamed)
    gone = dict(before)
    for key, row in after.items():
        was = before.get(moved.get(key, key)) if comparable else None
        if was is None:
            yield RowChange("added", key, _cells(new, row, added=True))
            continue
        del gone[moved.get(key, key)]
        if was == row:  # which most are, and is soon said
            continue
        if cells := tuple(_differing(old, new, was, row, renamed)):
            yield RowChange("changed", key, cells)
    for key, row in gone.items():
        yield RowChange("removed", key, _cells(old, row, added=False))


def _listed(old: TableRows, new: TableRows, renamed: Mapping[str, str]) -> Iterator[RowChange]:
    """Of a table of numbered lists, the changes of each list."""
    owner = tuple(name for name in new.key if not is_position(name))
    said = [name for name in new.columns if name in old.columns and name not in new.key]
    lists: dict[Key, tuple[list[Row], list[Row]]] = {}
    for row in new.rows:
        lists.setdefault(_key(row, owner), ([], []))[1].append(row)
    for row in old.rows:
        was = _key(row, owner)
        now = tuple(_renamed(part, renamed) for part in was)
        lists.setdefault(was if was in lists else now, ([], []))[0].append(row)
    differing = ((before, after) for before, after in lists.values() if before != after)
    for before, after in differing:
        for same in same_rows(before, after, said):
            if same.new is None:
                row = before[same.old or 0]
                yield RowChange("removed", _key(row, old.key), _cells(old, row, added=False))
            elif same.old is None:
                row = after[same.new]
                yield RowChange("added", _key(row, new.key), _cells(new, row, added=True))
            elif cells := tuple(
                _differing(old, new, before[same.old], after[same.new], renamed, same.moved)
            ):
                yield RowChange("changed", _key(after[same.new], new.key), cells)


def _key(row: Row, columns: Key) -> Key:
    return tuple(row[name] for name in columns)


def _moved(
    before: Mapping[Key, Row], after: Mapping[Key, Row], renamed: Mapping[str, str]
) -> dict[Key, Key]:
    """New key and old key of each row whose key the redirects explain."""
    found = {}
    for key in before:
        now = tuple(_renamed(part, renamed) for part in key)
        if key not in after and now in after and now not in before:
            found[now] = key
    return found


def _renamed(identifier: str, renamed: Mapping[str, str]) -> str:
    """The id that took its place; what belongs to a thing has the thing's id before a dot."""
    head, tail = identifier, ""
    while head not in renamed:
        head, dot, last = head.rpartition(".")
        if not dot:
            return identifier
        tail = f".{last}{tail}"
    return renamed[head] + tail


def _cells(table: TableRows, row: Row, *, added: bool) -> tuple[CellChange, ...]:
    """All that hold something."""
    return tuple(
        CellChange(name, None, row[name]) if added else CellChange(name, row[name], None)
        for name in table.columns
        if row[name]
    )


def _differing(
    old: TableRows,
    new: TableRows,
    was: Row,
    row: Row,
    renamed: Mapping[str, str],
    moved: bool = False,
) -> Iterator[CellChange]:
    """The cells that say something else; not those that name the same thing by its new id.

    What has another meaning comes before what has other words. Where a row stands in its list
    counts only if it has moved there.
    """
    for name in sorted(new.columns, key=is_wording):
        if name not in old.columns or was[name] == row[name]:
            continue
        if is_position(name) and not moved:
            continue
        if (name,) == new.key or _renamed(was[name], renamed) != row[name]:
            yield CellChange(name, was[name], row[name])
