"""Reads figures.txt, the table of figures and their meanings."""

from decimal import Decimal
from pathlib import Path
from typing import NamedTuple, cast

from generator.quantity.english import Noun
from generator.quantity.quantity import Qualifier, Quantity

_FILE = Path(__file__).with_name("figures.txt")


class Row(NamedTuple):
    """One printed figure with what is expected of it."""

    printed: str
    noun: Noun | None
    quantity: Quantity
    english: str


def _row(line: str) -> Row:
    printed, noun, qualifier, values, *basis, english = line.split(" | ")
    low, _, high = values.partition(" ")
    unit, per, period = (None if word == "-" else word for word in basis)
    one, _, other = noun.partition("/")
    quantity = Quantity(
        cast(Qualifier, qualifier),
        Decimal(low),
        Decimal(high) if high else None,
        unit,
        per,
        period,
    )
    return Row(printed, (one, other) if other else None, quantity, english)


def rows() -> list[Row]:
    """Give every row of the table."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return [_row(line) for line in lines if not line.startswith("#")]
