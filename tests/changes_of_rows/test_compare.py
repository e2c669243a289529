"""Rows that came, went and changed between two snapshots."""

import pytest

from generator.changes.change import CellChange, RowChange, TableChanges
from generator.changes.compare import compare
from generator.changes.snapshot import Snapshot, TableRows

COLUMNS = ("id", "name", "size")


def table(*rows: str, name: str = "works", columns: tuple[str, ...] = COLUMNS) -> TableRows:
    """Rows are written with a comma between the cells; the key is the first column."""
    cells = [dict(zip(columns, row.split(","), strict=True)) for row in rows]
    return TableRows(name, columns[:1], columns, tuple(cells))


def moved(*rows: str) -> TableRows:
    return table(*rows, name="redirects", columns=("old_id", "new_id"))


def changes(old: TableRows, new: TableRows, *more: TableRows) -> TableChanges:
    found = {one.table: one for one in compare(Snapshot((old,)), Snapshot((new, *more)))}
    return found["works"]


def test_the_same_tables_differ_in_nothing() -> None:
    one = Snapshot((table("a,Park,1"),))
    assert compare(one, one) == []
    assert compare(one, Snapshot((table("a,Park,1"),))) == []


def test_the_order_of_rows_is_no_change() -> None:
    old, new = table("a,Park,1", "b,Lake,2"), table("b,Lake,2", "a,Park,1")
    assert compare(Snapshot((old,)), Snapshot((new,))) == []


def test_added_changed_and_removed() -> None:
    found = changes(table("a,Park,1", "b,Lake,2"), table("c,Hill,", "a,Park,9"))
    assert (found.before, found.after) == (2, 2)
    assert found.rows == (
        RowChange("added", ("c",), (CellChange("id", None, "c"), CellChange("name", None, "Hill"))),
        RowChange("changed", ("a",), (CellChange("size", "1", "9"),)),
        RowChange(
            "removed",
            ("b",),
            (
                CellChange("id", "b", None),
                CellChange("name", "Lake", None),
                CellChange("size", "2", None),
            ),
        ),
    )
    assert [found.count(kind) for kind in ("added", "changed", "removed")] == [1, 1, 1]


def test_a_cell_that_becomes_empty_is_a_change_not_a_gone_one() -> None:
    [row] = changes(table("a,Park,1"), table("a,Park,")).rows
    assert row == RowChange("changed", ("a",), (CellChange("size", "1", ""),))


def test_columns_that_came_or_went_are_named_and_not_compared() -> None:
    found = changes(table("a,Park,1"), table("a,9", columns=("id", "rank")))
    assert (found.new_columns, found.lost_columns) == (("rank",), ("name", "size"))
    assert found.rows == ()


def test_tables_that_came_or_went() -> None:
    old, new = table("a,Park,1", name="old"), table("a,Park,1", "b,Lake,2", name="new")
    found = compare(Snapshot((old,)), Snapshot((new,)))
    assert [(one.table, one.before, one.after) for one in found] == [("new", 0, 2), ("old", 1, 0)]
    assert [row.kind for one in found for row in one.rows] == ["added", "added", "removed"]


def test_with_another_key_no_row_is_the_same() -> None:
    new = TableRows("works", ("name",), COLUMNS, table("a,Park,1").rows)
    assert [row.kind for row in changes(table("a,Park,1"), new).rows] == ["added", "removed"]


@pytest.mark.parametrize(("old", "new"), [("a", "b"), ("a.x", "b.x"), ("a.x.y", "b.x.y")])
def test_a_renamed_row_is_the_same_row(old: str, new: str) -> None:
    found = changes(table(f"{old},Park,1"), table(f"{new},Park,2"), moved("a,b"))
    cells = (CellChange("id", old, new), CellChange("size", "1", "2"))
    assert found.rows == (RowChange("changed", (new,), cells),)


def test_a_cell_that_names_a_thing_by_its_new_id_says_the_same() -> None:
    found = compare(Snapshot((table("x,a.y,1"),)), Snapshot((table("x,b.y,1"), moved("a,b"))))
    assert [one.table for one in found] == ["redirects"]


@pytest.mark.parametrize("old", ["ax", "x.a", "ax.y"])
def test_an_id_that_only_looks_renamed_is_another(old: str) -> None:
    found = changes(table(f"{old},Park,1"), table("b,Park,1"), moved("a,b"))
    assert [row.kind for row in found.rows] == ["added", "removed"]


def test_a_redirect_takes_no_row_from_one_that_is_still_there() -> None:
    found = changes(table("a,Park,1", "b,Lake,2"), table("b,Lake,2"), moved("a,b"))
    assert [(row.kind, row.key) for row in found.rows] == [("removed", ("a",))]
