"""Reads printed figures for rules that compute with them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from generator.load.corpus import Corpus
from generator.model.family import Indicator
from generator.model.programme import Figure
from generator.model.vocabulary import Unit
from generator.quantity.parse import Reading, read
from generator.quantity.quantity import Quantity, QuantityError
from generator.quantity.units import Units, plain

Listed = tuple[str, tuple[str, ...], tuple[str, ...]]
"""A unit's id, its counters, and those that may stand for other units too."""


class Quantities:
    """The quantity grammar with a corpus' units."""

    def __init__(self, corpus: Corpus) -> None:
        """Take the units of the corpus as the grammar's vocabulary."""
        self.units = units_of(entry.value for entry in corpus.units)

    def read(self, figure: Figure, indicator: Indicator | None = None) -> Quantity | None:
        """The figure's quantity; None where it can't be read, which is another rule's fault."""
        try:
            return read_quantity(figure, self.units, indicator)
        except QuantityError:
            return None


def has_two_readings(figure: Figure) -> bool:
    """Whether its words leave open if the last year counts: 3岁以下 is up to 3, or under it."""
    return figure.printed.endswith("岁以下")


def units_of(units: Iterable[Unit]) -> Units:
    """The grammar's vocabulary from the records of units.

    Of an id or a counter that stands twice, which is a fault, the first counts.
    """
    once: dict[str, Listed] = {}
    owners: dict[str, tuple[str, str]] = {}
    for unit in units:
        if unit.id not in once:
            for word in unit.printed:
                owners.setdefault(plain(word), (unit.id, word))
            own = tuple(word for word in unit.printed if owners[plain(word)] == (unit.id, word))
            once[unit.id] = (unit.id, tuple(dict.fromkeys(own)), unit.ambiguous)
    return _units(tuple(listed for listed in once.values() if listed[1]))


@lru_cache(maxsize=8)
def _units(listed: tuple[Listed, ...]) -> Units:
    """One vocabulary for all rules, so that what one has read is known to the next."""
    return Units.of(
        [(unit, printed) for unit, printed, _ in listed],
        [(unit, ambiguous) for unit, _, ambiguous in listed],
    )


def read_quantity(figure: Figure, units: Units, indicator: Indicator | None = None) -> Quantity:
    """What a figure's print says, with its table heading's unit; QuantityError if unreadable.

    The indicator says which unit a counter of several meanings has.
    """
    return read_meaning(figure, units, indicator).quantity


def read_meaning(figure: Figure, units: Units, indicator: Indicator | None = None) -> Reading:
    """As `read_quantity`, with what a verb before the number says of it."""
    wanted = indicator.unit if indicator else None
    return _reading(figure.printed + (figure.heading_unit or ""), units, wanted)


@lru_cache(maxsize=8192)
def _reading(printed: str, units: Units, wanted: str | None) -> Reading:
    return read(printed, units, wanted)
