"""Amounts: a number with its unit, a range of two, or a share."""

import re
from decimal import Decimal
from typing import NamedTuple

from generator.quantity import hints, qualifiers
from generator.quantity.counters import read_counter
from generator.quantity.halves import Half, read_and_half, read_half
from generator.quantity.numerals import Number, read_number, tidy
from generator.quantity.quantity import Qualifier, QuantityError
from generator.quantity.scanner import Scanner
from generator.quantity.shares import RATIO, read_ratio, read_share
from generator.quantity.units import Units

RANGE = "——|[-–—―−~〜～至到]"
PARTS = {
    "%": Decimal("0.01"),
    "‰": Decimal("0.001"),
    "成": Decimal("0.1"),
    "个百分点": Decimal("0.01"),
    "百分点": Decimal("0.01"),
}
DOUBLINGS = {"翻番": 1, "翻一番": 1, "翻两番": 2}


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


def read_amount(scan: Scanner, units: Units, wanted: str | None = None) -> Amount:
    """Read one amount; `wanted` is the indicator's unit, for counters of several meanings.

    Raises QuantityError for an unknown unit or an impossible range.
    """
    if doubled := scan.take(DOUBLINGS):
        return Amount(Decimal(2 ** doubled[1]), None, "times", "番")
    start = scan.at
    low = _measure(scan, units, wanted)
    if not low.counter and re.match(RATIO, scan.rest):
        share = read_ratio(scan, low.number, units, start, wanted)
        return Amount(share, None, "fraction", ":")
    if re.match(RANGE, scan.rest):
        scan.match(RANGE)
        return _range(scan, low, _measure(scan, units, wanted), start)
    return Amount(_value(low), None, low.unit, low.counter, low.number.qualifier)


def _measure(scan: Scanner, units: Units, wanted: str | None) -> NumberWithUnit:
    share = read_share(scan, units)
    if share is not None:
        return NumberWithUnit(Number(share, share), "fraction", "分之")
    half = read_half(scan, units)
    if half is None:
        start, number = scan.at, read_number(scan, units)
        half = None if number.qualifier != "exact" else read_and_half(scan, units, number.value)
        if half is None:
            return _counted(scan, units, wanted, number, start)
    return _halved(half)


def _halved(half: Half) -> NumberWithUnit:
    return NumberWithUnit(Number(half.value, half.value), half.unit, half.counter)


def _counted(
    scan: Scanner, units: Units, wanted: str | None, number: Number, start: int
) -> NumberWithUnit:
    found = read_counter(scan, units, number.value, wanted)
    if found:
        return NumberWithUnit(number, *found)
    _refuse_unknown_unit(scan, units, start)
    return NumberWithUnit(number, None, "")


def _refuse_unknown_unit(scan: Scanner, units: Units, start: int) -> None:
    # What may follow a number without a unit ends the word that is taken for one.
    ends = "|".join(map(re.escape, sorted(qualifiers.AFTER, key=len, reverse=True)))
    word = re.split(f"{ends}|{RANGE}|{RATIO}|[/每·]", scan.rest)[0]
    if word:
        message = hints.unknown_unit(word, units)
        raise scan.error(message, scan.at, scan.at + len(word))


def _value(measure: NumberWithUnit) -> Decimal:
    return tidy(measure.number.value * PARTS.get(measure.counter, 1))


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
