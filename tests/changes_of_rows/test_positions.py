"""Rows of numbered lists are followed by what they say."""

import pytest

from generator.changes.change import CellChange
from generator.changes.compare import compare
from generator.changes.snapshot import Snapshot, TableRows

COLUMNS = ("list_id", "position", "name_zh", "number")


def table(*items: str, owner: str = "venues") -> TableRows:
    rows = (item.partition("=") for item in items)
    cells = [(owner, str(at), name, number) for at, (name, _, number) in enumerate(rows, 1)]
    found = tuple(dict(zip(COLUMNS, row, strict=True)) for row in cells)
    return TableRows("list_items", COLUMNS[:2], COLUMNS, found)


def said(old: TableRows, new: TableRows, *more: TableRows) -> list[tuple[str, str, str]]:
    """Kind, key and differing cells of each change."""
    found = compare(Snapshot((old,)), Snapshot((new, *more)))
    return [
        (row.kind, row.id, "; ".join(map(_cell, row.cells)) if row.kind == "changed" else "")
        for changes in found
        if changes.table == "list_items"
        for row in changes.rows
    ]


def _cell(cell: CellChange) -> str:
    return f"{cell.column}: {cell.before} -> {cell.after}"


@pytest.mark.parametrize(
    ("old", "new", "found"),
    [
        (("车站", "码头", "机场"), ("码头", "机场"), [("removed", "venues, 1", "")]),
        (("车站", "码头"), ("机场", "车站", "码头"), [("added", "venues, 1", "")]),
        (
            ("车站=1", "码头=2", "机场=3"),
            ("车站=1", "码头=5", "机场=3"),
            [("changed", "venues, 2", "number: 2 -> 5")],
        ),
        # Taken away and reworded at once: the words stay with their row.
        (
            ("车站", "大码头和小码头", "机场"),
            ("大码头、小码头", "机场"),
            [
                ("removed", "venues, 1", ""),
                ("changed", "venues, 1", "name_zh: 大码头和小码头 -> 大码头、小码头"),
            ],
        ),
        (
            ("车站", "码头", "机场"),
            ("机场", "车站", "码头"),
            [("changed", "venues, 1", "position: 3 -> 1")],
        ),
        (("车站",), ("码头",), [("changed", "venues, 1", "name_zh: 车站 -> 码头")]),
        (("车站", "码头"), ("车站", "码头"), []),
        ((), ("车站",), [("added", "venues, 1", "")]),
    ],
)
def test_followed(
    old: tuple[str, ...], new: tuple[str, ...], found: list[tuple[str, str, str]]
) -> None:
    assert said(table(*old), table(*new)) == found


def test_the_list_may_have_another_id() -> None:
    columns = ("old_id", "new_id")
    way = TableRows("redirects", ("old_id",), columns, ({"old_id": "venues", "new_id": "places"},))
    now = table("码头", owner="places")
    assert said(table("车站", "码头"), now, way) == [("removed", "venues, 1", "")]


def test_a_list_that_went_and_one_that_came() -> None:
    found = said(table("车站", owner="a"), table("车站", owner="b"))
    assert found == [("added", "b, 1", ""), ("removed", "a, 1", "")]
