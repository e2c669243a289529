"""Parts of units: 半年, 一年半, 11分30秒, in the smaller unit where one goes into them whole."""

import re
from decimal import Decimal
from typing import NamedTuple

from generator.quantity.numerals import tidy
from generator.quantity.scanner import Scanner
from generator.quantity.units import Units

SMALLER = {"year": (12, "month"), "hour": (60, "minute")}
"""How many of which unit."""
LONGEST = 100
"""More years than these are a date: 2025年6个月."""
COMPOUND = re.compile(
    "(?P<year>年)(?P<month>[0-9]{1,2})个月|(?P<hour>小时)(?P<minute>[0-9]{1,2})分钟?"
    "|分钟?(?P<second>[0-9]{1,2})秒钟?"
)
"""Behind a number, what is of two units: 2小时30分."""


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
    """Read what goes on behind a whole number: 年半 of 一年半, 个半月 of 一个半月, 分30秒."""
    if (both := COMPOUND.match(scan.rest)) and value < LONGEST:
        scan.at += len(both[0])
        smaller = next(name for name in ("month", "minute", "second") if both[name])
        size = 12 if smaller == "month" else 60
        return Half(tidy(value * size + int(both[smaller])), smaller, "")
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
