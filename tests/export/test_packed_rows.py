"""Packed rows are a sequence of rows, and say without unpacking what others ask of them."""

from collections.abc import Iterator

import pytest

from generator.export.packed_rows import SIZE, PackedRows, RowPart
from generator.export.table import Row, Table
from generator.model.base import Text
from tests.export.rows import SampleRow, row

TEXT = Text(zh="表", en="Table")
TABLE = Table("sample", "plans", TEXT, TEXT, ("name",), SampleRow, lambda _: ())
ROWS = [row(f"CN-{number}", "1.50" if number % 2 else None) for number in range(SIZE + 7)]
PARTS = [RowPart.of(TABLE, some) for some in (ROWS[:3], [], ROWS[3:])]


@pytest.fixture(params=[PackedRows(PARTS), PackedRows.of(TABLE, iter(ROWS))])
def packed(request: pytest.FixtureRequest) -> PackedRows:
    found: PackedRows = request.param
    return found


def test_it_is_the_sequence_of_its_rows(packed: PackedRows) -> None:
    assert (list(packed), len(packed)) == (ROWS, len(ROWS))
    for part in (slice(2), slice(2, 5), slice(1, None), slice(-2, None), slice(9, 3)):
        assert packed[part] == ROWS[part]
    assert [packed[at] for at in (0, 4, -1)] == [ROWS[at] for at in (0, 4, -1)]
    with pytest.raises(IndexError):
        packed[len(ROWS)]


def test_rows_that_come_one_by_one_are_packed_as_they_come() -> None:
    assert [part.count for part in PackedRows.of(TABLE, iter(ROWS)).parts] == [SIZE, 7]


def test_its_keys_and_references_are_known(packed: PackedRows) -> None:
    assert packed.linked() == {"name": [row.cell("name") for row in ROWS]}


def test_of_no_rows_they_are_empty() -> None:
    none = PackedRows.of(TABLE, ())
    assert (list(none), len(none), none.linked()["name"]) == ([], 0, [])


def test_no_row_is_unpacked_to_know_so_much(
    packed: PackedRows, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unpack(_: RowPart) -> Iterator[Row]:
        raise AssertionError

    monkeypatch.setattr(RowPart, "rows", unpack)
    assert (len(packed), len(packed.linked()["name"])) == (len(ROWS), len(ROWS))
    assert packed.digest


def test_a_digest_is_of_every_cell_and_its_type() -> None:
    kinds = [row("1"), row("1", "1"), row("1", "1.0"), row("1", good=False)]
    assert len({RowPart.of(TABLE, [one]).digest for one in kinds}) == len(kinds)
    assert PackedRows(PARTS).digest == PackedRows(PARTS).digest != PackedRows(PARTS[:1]).digest
