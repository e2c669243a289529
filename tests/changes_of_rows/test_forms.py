"""Changes as text, Markdown and JSON."""

from generator.changes.change import CellChange, RowChange, TableChanges
from generator.changes.document import changes_data, counts
from generator.changes.markdown import changes_markdown
from generator.changes.text import changes_text

TABLE = TableChanges(
    table="works",
    key=("id", "part"),
    before=2,
    after=3,
    new_columns=("rank",),
    lost_columns=("size",),
    rows=(
        RowChange("added", ("c", "1"), (CellChange("id", None, "c"),)),
        RowChange(
            "changed",
            ("a", "2"),
            (CellChange("name", "Old | *park*", "New\npark"), CellChange("note", "x", "")),
        ),
        RowChange("removed", ("b", "1"), (CellChange("id", "b", None),)),
    ),
)


def test_text() -> None:
    assert (
        changes_text([TABLE, TABLE]).split("\n\n")
        == [
            """works: 1 added, 1 changed, 1 removed (2 rows, then 3)
  new columns: rank
  columns that are gone: size
  + c, 1
      id: c
  ~ a, 2
      name: Old | *park* -> New
park
      note: x -> (empty)
  - b, 1
      id: b"""
        ]
        * 2
    )


def test_markdown_shows_values_as_they_are() -> None:
    assert (
        changes_markdown([TABLE])
        == """## works

1 added, 1 changed, 1 removed.

New columns: `rank`.

Columns that are gone: `size`.

### Added

| id, part | column | value |
| --- | --- | --- |
| c, 1 | id | c |

### Changed

| id, part | column | before | after |
| --- | --- | --- | --- |
| a, 2 | name | Old \\| \\*park\\* | New park |
|  | note | x |  |

### Removed

| id, part | column | value |
| --- | --- | --- |
| b, 1 | id | b |"""
    )


def test_json_tells_an_empty_cell_from_no_row() -> None:
    [data] = changes_data([TABLE])
    assert data["table"] == "works"
    assert data["key"] == ["id", "part"]
    assert (data["rows_before"], data["rows_after"]) == (2, 3)
    assert (data["columns_added"], data["columns_removed"]) == (["rank"], ["size"])
    cells = [
        {"column": "name", "before": "Old | *park*", "after": "New\npark"},
        {"column": "note", "before": "x", "after": ""},
    ]
    assert data["changed"] == [{"key": ["a", "2"], "reworded": False, "cells": cells}]
    cell = {"column": "id", "before": None, "after": "c"}
    assert data["added"] == [{"key": ["c", "1"], "reworded": False, "cells": [cell]}]
    assert data["removed"][0]["cells"][0]["after"] is None
    assert counts([TABLE, TABLE]) == {"added": 2, "changed": 2, "removed": 2}
