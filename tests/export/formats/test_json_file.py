"""JSON files: one row a line, numbers as numbers."""

import json
from decimal import Decimal

import pytest

from generator.export.formats.table_files import JSON
from tests.export.rows import COLUMNS, row


def test_a_whole_file() -> None:
    written = JSON.write(COLUMNS, [row("江西", "0.50"), row('"x"', "1E+9", good=False)])
    assert written.decode() == (
        "[\n"
        '{"name": "江西", "size": 0.5, "number": 1, "good": true},\n'
        '{"name": "\\"x\\"", "size": 1000000000, "number": 1, "good": false}\n'
        "]\n"
    )


def test_empty_is_null() -> None:
    assert json.loads(JSON.write(COLUMNS, [row("x")]))[0]["size"] is None


def test_a_table_without_rows() -> None:
    assert JSON.write(COLUMNS, []) == b"[]\n"


@pytest.mark.parametrize("value", ["0.1", "31000", "12345678901234", "0.333", "100.50"])
def test_numbers_keep_their_value(value: str) -> None:
    [read] = json.loads(JSON.write(COLUMNS, [row("x", value)]), parse_float=Decimal)
    assert Decimal(read["size"]) == Decimal(value)
