"""Amounts: a number with its unit, a range of two, or a ratio."""

import re
from decimal import Decimal
from typing import NamedTuple

from generator.quantity import qualifiers
from generator.quantity.numerals import Number, read_number, tidy
from generator.quantity.quantity import Qualifier, QuantityError
from generator.quantity.scanner import Scanner
from generator.quantity.units import Units

RANGE = "——|[-–—―−~〜～至到]"
RATIO = "[:∶]"
PARTS = {"%": Decimal("0.01"), "‰": Decimal("0.001")}
HUNDREDTHS = "百分之"
SHARE_PLACES = Decimal("1e-12")  # a share such as 1:2 has no end


class NumberWithUnit(NamedTuple):
    """A number and the unit behind it; `counter` is the unit as printed."""

    number: Number
    unit: str | None
    counter: str


class Amount(NamedTuple):
    """A value or a range in its unit, with a qualifier found inside the number."""

    value: Decimal
    value_max: Decimal | None
    unit: str | None
    counter: str
    qualifier: Qualifier = "exact"


def read_amount(scan: Scanner, units: Units) -> Amount:
    """Read one amount. Raises QuantityError for an unknown unit or an impossible range."""
    start = scan.at
    low = _measure(scan, units)
    if not low.counter and re.match(RATIO, scan.rest):
        return _ratio(scan, low.number, units, start)
    if re.match(RANGE, scan.rest):
        scan.match(RANGE)
        return _range(scan, low, _measure(scan, units), start)
    return Amount(_value(low), None, low.unit, low.counter, low.number.qualifier)


def _measure(scan: Scanner, units: Units) -> NumberWithUnit:
    if scan.match(HUNDREDTHS):
        return NumberWithUnit(read_number(scan, units), "fraction", "%")
    number = read_number(scan, units)
    found = units.find(scan.text, scan.at)
    if found:
        scan.at += len(found[0])
        return NumberWithUnit(number, found[1], found[0])
    _refuse_unknown_unit(scan, units)
    return NumberWithUnit(number, None, "")


def _refuse_unknown_unit(scan: Scanner, units: Units) -> None:
    # What may follow a number without a unit ends the word that is taken for one.
    ends = "|".join(map(re.escape, sorted(qualifiers.AFTER, key=len, reverse=True)))
    word = re.split(f"{ends}|{RANGE}|{RATIO}|[/每·]", scan.rest)[0]
    if word:
        near = units.near(word)
        message = f"unknown unit {word!r}" + (f"; did you mean {near!r}?" if near else "")
        if near == word:
            message = f"expected the end or a qualifier, not the unit {word!r}"
        raise scan.error(message, scan.at, scan.at + len(word))


def _value(measure: NumberWithUnit) -> Decimal:
    return tidy(measure.number.value * PARTS.get(measure.counter, 1))


def _ratio(scan: Scanner, first: Number, units: Units, start: int) -> Amount:
    scan.match(RATIO)
    second = read_number(scan, units)
    whole = first.value + second.value
    if not whole:
        raise scan.error("a ratio has a part above 0", start, scan.at)
    share = (first.value / whole).quantize(SHARE_PLACES)
    return Amount(tidy(share), None, "fraction", ":")


def _range(scan: Scanner, low: NumberWithUnit, high: NumberWithUnit, start: int) -> Amount:
    if low.unit is None:
        low = _sharing(low, high, _unclear(scan, start))
    if low.unit != high.unit:
        raise scan.error("both ends of a range have the same unit", start, scan.at)
    value, value_max = _value(low), _value(high)
    if value >= value_max:
        raise scan.error("a range runs upwards", start, scan.at)
    if low.number.qualifier != "exact" or high.number.qualifier != "exact":
        raise scan.error("the ends of a range are exact", start, scan.at)
    return Amount(value, value_max, high.unit, high.counter)


def _sharing(low: NumberWithUnit, high: NumberWithUnit, unclear: QuantityError) -> NumberWithUnit:
    # 1—3万元 is 1万元—3万元, as nobody means one yuan; 500—1万元 is what it says.
    number, end = low.number, high.number
    scaled, shared = number.value != number.bare, end.value != end.bare
    if shared and not scaled and number.value < end.bare:
        if end.spelt:
            raise unclear
        value = number.value * end.value / end.bare
        number = number._replace(value=value)
    return NumberWithUnit(number, high.unit, high.counter)


def _unclear(scan: Scanner, start: int) -> QuantityError:
    return scan.error("not clear how large the lower end is", start, scan.at)
