"""Real figures: what they mean, and how English says it."""

from generator.quantity.english import to_english
from generator.quantity.parse import parse
from tests.every import every
from tests.quantity.table import Row, rows
from tests.quantity.vocabulary import NAMES, UNITS

TABLE = rows()
every_row = every("row", TABLE, ids=[row.printed for row in TABLE])


def test_the_table_is_whole() -> None:
    assert len({(row.printed, row.noun) for row in TABLE}) == len(TABLE) >= 100


@every_row
def test_meaning(row: Row) -> None:
    assert parse(row.printed, UNITS) == row.quantity


@every_row
def test_english(row: Row) -> None:
    assert to_english(row.quantity, row.noun, NAMES, row.printed) == row.english
