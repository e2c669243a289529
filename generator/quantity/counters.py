"""The counter behind a number: 个, 人(次), 套(户), 周岁(含)."""

import re
from decimal import Decimal

from generator.quantity.scanner import Scanner
from generator.quantity.units import Units

SHEETS, SHEETS_OF_BEDS_BELOW = "张", Decimal(10_000)
"""张 counts beds, and cards, maps and tickets too, which alone are printed by the ten thousand."""

METRE = "m"
"""Letter case is ignored but here: 500M is no length."""


def read_counter(
    scan: Scanner, units: Units, value: Decimal, wanted: str | None
) -> tuple[str, str] | None:
    """Read a counter: its unit and itself; None if none stands here."""
    found = units.find(scan.text, scan.at, wanted)
    if not found:
        return None
    counter, unit = found
    if counter == METRE and scan.is_capital:
        return None
    scan.at += len(counter)
    unit = _second(scan, units, counter, unit)
    scan.match(r"\(含\)(?=[-–—―−~〜～至到]|$)")
    if counter == SHEETS and unit != wanted and value >= SHEETS_OF_BEDS_BELOW:
        unit = "count"
    return unit, counter


def _second(scan: Scanner, units: Units, counter: str, unit: str) -> str:
    # 人(次) is 人次; of 套(户) the first one counts.
    second = re.match(r"\(([^()]+)\)", scan.rest)
    if not second or not units.is_counter(second[1]):
        return unit
    scan.at += len(second[0])
    joined = units.find(counter + second[1], 0)
    return joined[1] if joined and len(joined[0]) > len(counter) else unit
