"""From when to when a stage of the work lasts, as it is printed.

`2023年3-9月`, `3月至11月30日`, `2023年12月`, `2023年4月底前`.
"""

from __future__ import annotations

import re

from generator.quantity.stated_date import LAST_DAY_ONLY, read_date

Span = tuple[str | None, str]
"""Start and end in digits, as exact as printed; a deadline has no start."""
_BETWEEN = re.compile(r"[-—–~至到]+")
_YEAR = re.compile(r"(\d{4})年")


def read_span(printed: str, year: int) -> Span | None:
    """The span that a text prints, in `year` where it names none; None where it is no span."""
    parts = _BETWEEN.split(re.sub(r"\s", "", printed))
    if len(parts) > 2:
        return None
    named = _YEAR.match(parts[0])
    dates = [read_date(_whole(part), int(named[1]) if named else year) for part in parts]
    first, last = dates[0], dates[-1]
    if first is None or last is None:
        return None
    if first is last and first.when in LAST_DAY_ONLY:
        return None, last.date
    return first.date, last.date


def _whole(part: str) -> str:
    """`2023年3` of `2023年3-9月` is a month too."""
    return part if part.endswith(("月", "日")) or not part[-1:].isdigit() else f"{part}月"
