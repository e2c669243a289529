"""Large tables are written block by block: the same files, and only changed blocks anew."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.export import blocks
from generator.export.blocks import RowBlock, blocks_of
from generator.export.draft import Draft
from generator.export.formats.table_files import FORMATS, content_of
from generator.export.formats.workbook import PATH, workbook_file
from generator.export.packed_rows import PackedRows, RowPart
from generator.export.rows import table_rows
from generator.export.table import Row
from generator.export.tables.figures import TABLE
from generator.graph.store import Store
from generator.graph.task import keeping
from tests.publication import NOWHERE
from tests.real_data import real_dataset

PART = 60


@pytest.fixture
def rows() -> list[Row]:
    return list(table_rows(TABLE, real_dataset()))


def _cut(rows: Sequence[Row]) -> PackedRows:
    starts = range(0, len(rows), PART)
    return PackedRows(RowPart.of(TABLE, rows[start : start + PART]) for start in starts)


def _draft(rows: PackedRows) -> Draft:
    return Draft(real_dataset(), {TABLE: rows}, NOWHERE, {})


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blocks, "SIZE", PART)


def test_the_files_are_the_same(rows: list[Row], monkeypatch: pytest.MonkeyPatch) -> None:
    draft = _draft(_cut(rows))
    whole = [kind.write(TABLE.names, rows) for kind in FORMATS]
    workbook = workbook_file(draft)[PATH]
    monkeypatch.setattr(blocks, "SIZE", PART)
    assert len(list(blocks_of(draft.tables[TABLE]))) > 3
    assert [content_of(draft, TABLE, kind) for kind in FORMATS] == whole
    assert workbook_file(draft)[PATH] == workbook


def test_blocks_hold_whole_parts_in_order(rows: list[Row]) -> None:
    for size in (0, 1, 500, 501, 700):
        packed = _cut((rows * 9)[:size])
        cut = list(blocks_of(packed))
        assert [row for block in cut for row in block.rows] == (rows * 9)[:size]
        assert [part for block in cut for part in block.rows.parts] == list(packed.parts)
        assert [block.first for block in cut] == list(range(0, max(size, 1), 540))


def _written(draft: Draft, *, numbered: bool = False) -> list[int]:
    """The beginnings of those blocks that weren't written before."""
    written: list[int] = []

    def write(block: RowBlock) -> int:
        written.append(block.first)
        return block.first

    draft.by_block("test", TABLE, write, numbered=numbered)
    return written


@pytest.mark.usefixtures("small")
def test_only_a_changed_block_is_written_anew(rows: list[Row], tmp_path: Path) -> None:
    with keeping(Store(tmp_path, "program")):
        assert _written(_draft(_cut(rows))) == list(range(0, len(rows), PART))
        rows[61] = rows[61].model_copy(update={"printed": "另一个"})
        assert _written(_draft(_cut(rows))) == [PART]


@pytest.mark.usefixtures("small")
def test_blocks_behind_a_row_more_are_written_anew_only_where_they_are_numbered(
    rows: list[Row], tmp_path: Path
) -> None:
    before, [first, *rest] = _cut(rows), _cut(rows).parts
    more = RowPart.of(TABLE, [*first.rows(), rows[-1]])
    after = PackedRows([more, *rest])
    with keeping(Store(tmp_path, "program")):
        _written(_draft(before))
        assert _written(_draft(after)) == [0]
        _written(_draft(before), numbered=True)
        starts = [0, *range(PART + 1, len(after), PART)]
        assert _written(_draft(after), numbered=True) == starts
