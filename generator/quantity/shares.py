"""Parts of a whole: 百分之八十, 三分之一, 1/3, 一半, 4:6."""

import re
from decimal import Decimal

from generator.quantity.numerals import SPELT, Number, read_number, tidy
from generator.quantity.scanner import Scanner
from generator.quantity.units import Units

RATIO = "[:∶]"
PARTS_OF = {"百分之": Decimal("0.01"), "千分之": Decimal("0.001"), "万分之": Decimal("0.0001")}
HALF = ("一半", "半数")
SHARE_PLACES = Decimal("1e-12")  # a share such as 1:2 has no end
MOST_PARTS = 100
HOURS, MINUTES = 24, 60


def read_share(scan: Scanner, units: Units) -> Decimal | None:
    """Read a share that is written as parts of a whole; None if none stands here."""
    if found := scan.take(PARTS_OF):
        return tidy(read_number(scan, units).value * found[1])
    if scan.take(dict.fromkeys(HALF)):
        return Decimal("0.5")
    return _parts(scan, units)


def _parts(scan: Scanner, units: Units) -> Decimal | None:
    start = scan.at
    if re.match(f"(?:{SPELT}|[0-9]+)分之(?:{SPELT}|[0-9]+)", scan.rest):
        whole = _count(scan, units)
        scan.match("分之")
        return _share(scan, _count(scan, units), whole, start)
    if slashed := re.match("([0-9]{1,2})/([0-9]{1,3})(?![0-9.])", scan.rest):
        scan.at += len(slashed[0])
        return _share(scan, Decimal(slashed[1]), Decimal(slashed[2]), start)
    return None


def _count(scan: Scanner, units: Units) -> Decimal:
    word = scan.match("[0-9]+")
    return Decimal(word) if word else read_number(scan, units).value


def _share(scan: Scanner, part: Decimal, whole: Decimal, start: int) -> Decimal:
    if not 0 < part < whole <= MOST_PARTS:
        raise scan.error("the parts are more than 0 and fewer than the whole", start, scan.at)
    return tidy((part / whole).quantize(SHARE_PLACES))


def read_ratio(
    scan: Scanner, first: Number, units: Units, start: int, wanted: str | None
) -> Decimal:
    """Read the second part of a:b; the first one's share of both. 8:30 may be a time of day."""
    sign = scan.match(RATIO)
    digits = re.match("[0-9]*", scan.rest)
    second = read_number(scan, units)
    clock = first.value < HOURS + 1 and second.value < MINUTES and digits and len(digits[0]) > 1
    if sign == ":" and clock and wanted != "fraction":
        raise scan.error(
            "a time of day is not a figure; a ratio is printed with '∶'", start, scan.at
        )
    whole = first.value + second.value
    if not whole:
        raise scan.error("a ratio has a part above 0", start, scan.at)
    return tidy((first.value / whole).quantize(SHARE_PLACES))
