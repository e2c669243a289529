"""The one grammar of figures: what a document prints, read without guessing.

    figure = (qualifier | basis | verb | neutral word)*  amount  (qualifier | basis)*
    figure = 由 figure (提高到 | 增加至 ...) figure

The pieces stand in modules of their own: qualifiers, basis, meanings, numerals, units, amount.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from generator.quantity import amount, basis, hints, qualifiers
from generator.quantity.amount import Amount
from generator.quantity.basis import Basis
from generator.quantity.meanings import MEANINGS, NEUTRAL, TO, Meaning
from generator.quantity.quantity import Qualifier, Quantity
from generator.quantity.scanner import Scanner
from generator.quantity.units import Units

PAST = ("年", "个月", "周", "星期", "个星期", "天", "日")


WEEKDAYS = tuple("一二三四五六日")
FROM = "[由从自]"
"""Begins a rise or a fall with both of its ends: 由每人每年640元提高到670元."""


class Reading(NamedTuple):
    """A figure and what the words before its number say of it: level, rise, fall, aim."""

    quantity: Quantity
    meanings: frozenset[Meaning]


def parse(printed: str, units: Units, wanted: str | None = None) -> Quantity:
    """Read a printed figure; `wanted` is its indicator's unit, for counters of several meanings.

    Raises QuantityError for anything that isn't a figure in full: unknown words or units, words
    that contradict each other, dates, leftovers before or behind.
    """
    return read(printed, units, wanted).quantity


def read(printed: str, units: Units, wanted: str | None = None) -> Reading:
    """Read a printed figure with the meaning of its verb. Raises QuantityError as `parse` does."""
    scan = Scanner(printed)
    leaving = scan.match(FROM) is not None
    found = _figure(scan, units, wanted)
    if leaving:
        found = _risen(scan, units, wanted, found)
    if scan.rest:
        raise scan.error(hints.leftover(scan.rest, scan.before))
    return found


def begin(text: str, units: Units, wanted: str | None = None) -> tuple[Reading, str]:
    """Read the figure that a text begins with, as far as it goes, and give what was read of it.

    Raises QuantityError where none begins, or where what follows it can't be told from it.
    """
    scan = Scanner(text)
    return _figure(scan, units, wanted), scan.before


def _risen(scan: Scanner, units: Units, wanted: str | None, low: Reading) -> Reading:
    verb = scan.take(TO)
    if not verb:
        raise scan.error("由 … 提高到 … has two ends")
    start = scan.at
    high = _figure(scan, units, wanted)
    first, last = low.quantity, high.quantity
    if first.unit not in (last.unit, None) or first.value_max or last.value_max:
        raise scan.error("both ends have the same unit, and one number each", start, scan.at)
    if first.qualifier != "exact" or last.qualifier != "exact":
        raise scan.error("the ends are exact", start, scan.at)
    if first.value >= last.value:
        raise scan.error("a fall has no two ends here: print the new amount alone", start, scan.at)
    per, period = first.per or last.per, first.period or last.period
    whole = replace(last, value=first.value, value_max=last.value, per=per, period=period)
    return Reading(whole, frozenset({verb[1]}))


def _figure(scan: Scanner, units: Units, wanted: str | None) -> Reading:
    around = _Around()
    while _take_ahead(scan, around):
        pass
    start = scan.at
    found = amount.read_amount(scan, units, wanted)
    end = scan.at
    around.qualify(scan, found.qualifier, start)
    while _take_behind(scan, around):
        pass
    _refuse_calendar(scan, found, around, (start, end))
    return Reading(around.quantity(scan, found), frozenset(around.meanings))


@dataclass
class _Around:
    """What the words around an amount have said so far."""

    qualifier: Qualifier = "exact"
    near_past: bool = False
    basis: Basis = basis.NONE
    meanings: tuple[Meaning, ...] = ()

    def qualify(self, scan: Scanner, meaning: Qualifier, start: int) -> None:
        if meaning == "exact":
            return
        merged = qualifiers.merge(self.qualifier, meaning)
        if merged is None:
            reason = f"says {meaning!r}, but {self.qualifier!r} was said before"
            raise scan.error(reason, start, scan.at)
        self.qualifier = merged

    def base(self, scan: Scanner, found: Basis, start: int) -> None:
        old = self.basis
        if (found.per and old.per) or (found.period and old.period):
            raise scan.error("per or period is said twice", start, scan.at)
        self.basis = Basis(old.per or found.per, old.period or found.period)

    def quantity(self, scan: Scanner, found: Amount) -> Quantity:
        if found.value_max is not None and self.qualifier not in ("exact", "about"):
            raise scan.error(f"a range can't be {self.qualifier!r}", 0)
        low, high = found.value, found.value_max
        return Quantity(self.qualifier, low, high, found.unit, *self.basis)


def _take_ahead(scan: Scanner, around: _Around) -> bool:
    start = scan.at
    if based := basis.read_ahead(scan):
        around.base(scan, based, start)
    elif found := scan.take(qualifiers.BEFORE):
        around.near_past |= found[0] == "近"
        around.qualify(scan, found[1], start)
    elif verb := scan.take(MEANINGS):
        around.meanings += (verb[1],)
    else:
        return scan.take(NEUTRAL) is not None
    return True


def _take_behind(scan: Scanner, around: _Around) -> bool:
    start = scan.at
    if based := basis.read_behind(scan):
        around.base(scan, based, start)
    elif found := scan.take(qualifiers.AFTER):
        around.qualify(scan, found[1], start)
        scan.match(qualifiers.INCLUDED)
    else:
        return False
    return True


def _refuse_calendar(scan: Scanner, found: Amount, around: _Around, span: tuple[int, int]) -> None:
    # 2023年 is a date; 近三年 is the past three years, not about three.
    if around.near_past and found.counter in PAST:
        raise scan.error("'近' before a length of time means the past one", *span)
    if found.counter == "" and around.basis.period and scan.text[span[0] : span[1]] in WEEKDAYS:
        raise scan.error("a day of the week is not a figure", *span)
    if found.counter == "年" and _is_year(found.value_max or found.value):
        raise scan.error("a calendar year is not a figure", *span)
    if found.counter == "日" and around.qualifier == "exact" and not around.basis.per:
        raise scan.error("a day of the month, or days? Days are '天'", *span)


def _is_year(value: Decimal) -> bool:
    return 1900 <= value < 2100
