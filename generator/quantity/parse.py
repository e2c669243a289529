"""The one grammar of figures: what a document prints, read without guessing.

    figure = (qualifier | basis | neutral word)*  amount  (qualifier | basis)*

The pieces stand in modules of their own: qualifiers, basis, numerals, units, amount.
"""

from dataclasses import dataclass
from decimal import Decimal

from generator.quantity import amount, basis, qualifiers
from generator.quantity.amount import Amount
from generator.quantity.basis import Basis
from generator.quantity.quantity import Qualifier, Quantity
from generator.quantity.scanner import Scanner
from generator.quantity.units import Units

PAST = ("年", "个月", "周", "星期", "个星期", "天", "日")


def parse(printed: str, units: Units) -> Quantity:
    """Read a printed figure.

    Raises QuantityError for anything that isn't a figure in full: unknown words or units, words
    that contradict each other, dates, leftovers before or behind.
    """
    scan = Scanner(printed)
    around = _Around()
    while _take_ahead(scan, around):
        pass
    start = scan.at
    found = amount.read_amount(scan, units)
    end = scan.at
    around.qualify(scan, found.qualifier, start)
    while _take_behind(scan, around):
        pass
    if scan.rest:
        raise scan.error("only a qualifier, a per or a period may follow the amount")
    _refuse_calendar(scan, found, around, (start, end))
    return around.quantity(scan, found)


@dataclass
class _Around:
    """What the words around an amount have said so far."""

    qualifier: Qualifier = "exact"
    near_past: bool = False
    basis: Basis = basis.NONE

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
    else:
        return scan.take(qualifiers.NEUTRAL) is not None
    return True


def _take_behind(scan: Scanner, around: _Around) -> bool:
    start = scan.at
    if based := basis.read_behind(scan):
        around.base(scan, based, start)
    elif found := scan.take(qualifiers.AFTER):
        around.qualify(scan, found[1], start)
    else:
        return False
    return True


def _refuse_calendar(scan: Scanner, found: Amount, around: _Around, span: tuple[int, int]) -> None:
    # 2023年 is a date; 近三年 is the past three years, not about three.
    if around.near_past and found.counter in PAST:
        raise scan.error("'近' before a length of time means the past one", *span)
    if found.counter == "年" and _is_year(found.value_max or found.value):
        raise scan.error("a calendar year is not a figure", *span)
    if found.counter == "日" and around.qualifier == "exact" and around.basis == basis.NONE:
        raise scan.error("a day of the month, or days? Days are '天'", *span)


def _is_year(value: Decimal) -> bool:
    return 1900 <= value < 2100
