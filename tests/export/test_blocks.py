"""Large tables are written block by block: the same files, and only changed blocks anew."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.export import blocks
from generator.export.blocks import RowBlock, blocks_of
from generator.export.draft import Draft
from generator.export.formats.table_files import FORMATS, content_of
from generator.export.formats.workbook import PATH, workbook_file
from generator.export.rows import table_rows
from generator.export.table import Row
from generator.export.tables.figures import TABLE
from generator.graph.store import Store
from generator.graph.task import keeping
from tests.publication import NOWHERE
from tests.real_data import real_dataset


@pytest.fixture
def rows() -> list[Row]:
    return table_rows(TABLE, real_dataset())


def _draft(rows: Sequence[Row]) -> Draft:
    return Draft(real_dataset(), {TABLE: rows}, NOWHERE, {}, {TABLE.name: blocks_of(TABLE, rows)})


def test_the_files_are_the_same(rows: list[Row], monkeypatch: pytest.MonkeyPatch) -> None:
    draft = Draft(real_dataset(), {TABLE: rows}, NOWHERE, {})
    whole = [kind.write(TABLE.names, rows) for kind in FORMATS]
    workbook = workbook_file(draft)[PATH]
    monkeypatch.setattr(blocks, "SIZE", 60)
    cut = _draft(rows)
    assert len(cut.blocks[TABLE.name]) > 3
    assert [content_of(cut, TABLE, kind) for kind in FORMATS] == whole
    assert workbook_file(cut)[PATH] == workbook


def test_blocks_hold_all_rows_in_order(rows: list[Row]) -> None:
    for size in (0, 1, blocks.SIZE, blocks.SIZE + 1):
        cut = blocks_of(TABLE, (rows * 9)[:size])
        assert [row for block in cut for row in block.rows] == (rows * 9)[:size]
        assert [block.first for block in cut] == list(range(0, max(size, 1), blocks.SIZE))


def test_only_a_changed_block_is_written_anew(
    rows: list[Row], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(blocks, "SIZE", 60)
    written: list[int] = []

    def write(block: RowBlock) -> int:
        written.append(block.first)
        return block.first

    with keeping(Store(tmp_path, "program")):
        _draft(rows).by_block("test", TABLE, write)
        assert written == list(range(0, len(rows), 60))
        written.clear()
        rows[61] = rows[61].model_copy(update={"printed": "另一个"})
        _draft(rows).by_block("test", TABLE, write)
    assert written == [60]
