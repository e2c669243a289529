"""English numbers and nouns beyond the table of figures."""

from decimal import Decimal

import pytest

from generator.quantity.english import number, to_english
from generator.quantity.quantity import Quantity
from tests.quantity.vocabulary import NAMES


@pytest.mark.parametrize(
    ("value", "english"),
    [
        ("0", "0"),
        ("999999", "999,999"),
        ("1000000", "1 million"),
        ("1230000", "1.23 million"),
        ("1234000", "1,234,000"),
        ("999990000", "999.99 million"),
        ("999999000", "999,999,000"),
        ("2000000000", "2 billion"),
        ("1234500000", "1,234,500,000"),
        ("30000000000000", "30 trillion"),
        ("1000000.5", "1,000,000.5"),
        ("0.123456", "0.123456"),
    ],
)
def test_compact_only_without_loss(value: str, english: str) -> None:
    assert number(Decimal(value)) == english


def test_ratio_without_its_print_is_a_share() -> None:
    assert to_english(Quantity("exact", Decimal("0.4"), unit="fraction"), None, NAMES) == "40%"


def test_count_has_no_noun_of_its_own() -> None:
    assert to_english(Quantity("exact", Decimal(5), unit="count"), None, NAMES) == "5"


def test_unit_from_the_indicator_gives_the_noun() -> None:
    printed = Quantity("at least", Decimal(1), unit="count")
    beds = printed.completed(unit="bed", period="year")
    assert to_english(beds, None, NAMES) == "at least 1 bed per year"


def test_unknown_unit_is_not_left_out() -> None:
    with pytest.raises(KeyError, match="parsec"):
        to_english(Quantity("exact", Decimal(5), unit="parsec"), None, NAMES)
