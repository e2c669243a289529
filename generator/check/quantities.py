"""Reads printed figures for rules that compute with them."""

from __future__ import annotations

from generator.load.corpus import Corpus
from generator.model.programme import Figure
from generator.quantity.parse import parse
from generator.quantity.quantity import Quantity, QuantityError
from generator.quantity.units import Units


class Quantities:
    """The quantity grammar with a corpus' units."""

    def __init__(self, corpus: Corpus) -> None:
        """Take the units of the corpus as the grammar's vocabulary."""
        self.units = Units.of([(unit.value.id, unit.value.printed) for unit in corpus.units])

    def read(self, figure: Figure) -> Quantity | None:
        """The figure's quantity; None where it can't be read, which is another rule's fault."""
        try:
            return read_quantity(figure, self.units)
        except QuantityError:
            return None


def has_two_readings(figure: Figure) -> bool:
    """Whether its words leave open if the last year counts: 3岁以下 is up to 3, or under it."""
    return figure.printed.endswith("岁以下")


def read_quantity(figure: Figure, units: Units) -> Quantity:
    """What a figure's print says, with its table heading's unit; QuantityError if unreadable."""
    return parse(figure.printed + (figure.heading_unit or ""), units)
