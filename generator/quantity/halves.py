"""Half units: 半年, 一年半, 一个半月, in the smaller unit where one goes into them whole."""

import re
from decimal import Decimal
from typing import NamedTuple

from generator.quantity.numerals import tidy
from generator.quantity.scanner import Scanner
from generator.quantity.units import Units

SMALLER = {"year": (12, "month"), "hour": (60, "minute")}
"""How many of which unit."""


class Half(NamedTuple):
    """A half and the unit it is of; None where nothing is said."""

    value: Decimal
    unit: str
    counter: str


def read_half(scan: Scanner, units: Units) -> Half | None:
    """Read 半年, 半个月, 半天; None if no half stands here."""
    if not scan.rest.startswith("半"):
        return None
    found = units.find(scan.text, scan.at + 1)
    if not found:
        return None
    scan.at += 1 + len(found[0])
    return _smaller(Decimal("0.5"), found[1], found[0])


def read_and_half(scan: Scanner, units: Units, value: Decimal) -> Half | None:
    """Read what goes on behind a whole number: the 年半 of 一年半, the 个半月 of 一个半月."""
    inner = re.match("个半(小时|月|学期|星期)", scan.rest)
    if inner:
        counter = "个" + inner[1]
        length = len(inner[0])
    else:
        found = units.find(scan.text, scan.at)
        if not found or found[1] not in ("year", "hour", "day"):
            return None
        counter, length = found[0], len(found[0]) + 1
        if scan.rest[len(counter) : length] != "半":
            return None
    unit = units.find(counter, 0)
    if not unit or unit[0] != counter:
        return None
    scan.at += length
    return _smaller(value + Decimal("0.5"), unit[1], counter)


def _smaller(value: Decimal, unit: str, counter: str) -> Half:
    if unit in SMALLER:
        size, smaller = SMALLER[unit]
        return Half(tidy(value * size), smaller, "")
    return Half(tidy(value), unit, counter)
