"""The grammar of dates: a date as printed to the span of days that it states.

`2024年初`, `11月中旬`, `6月底前`, `2023年11月前`, `每年3月1日前`, `1月份以来`, `上半年`.
"""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from dataclasses import dataclass
from typing import Literal

from generator.model.programme import When

Precision = Literal[
    "day",
    "early-month",
    "mid-month",
    "late-month",
    "end-of-month",
    "month",
    "early-year",
    "first-half",
    "second-half",
    "end-of-year",
    "year",
]
LAST_DAY_ONLY = ("by", "before", "until")
PARTS_OF_YEAR: dict[str, tuple[Precision, int, int]] = {
    "初": ("early-year", 1, 3),
    "上半年": ("first-half", 1, 6),
    "下半年": ("second-half", 7, 12),
    "底": ("end-of-year", 12, 12),
    "末": ("end-of-year", 12, 12),
}
"""Their precision, first and last month. No text says where 年初 ends: it is read as March."""
PARTS_OF_MONTH: dict[str, tuple[Precision, int, int]] = {
    "初": ("early-month", 1, 10),
    "上旬": ("early-month", 1, 10),
    "中旬": ("mid-month", 11, 20),
    "下旬": ("late-month", 21, 31),
    "底": ("end-of-month", 21, 31),
    "末": ("end-of-month", 21, 31),
}
"""Their precision, first and last day: a 旬 is ten days; 月底 is read as the last of them."""
PREPOSITIONS: dict[str, When] = {
    **dict.fromkeys(("前", "之前", "以前"), "by"),
    **dict.fromkeys(("起", "以来", "以后", "之后"), "from"),
    **dict.fromkeys(("前后", "左右"), "about"),
    "止": "until",
}
_PRINTED = re.compile(
    r"(?P<yearly>每年)?(?:(?P<year>\d{4})年?|今年|本年|当年)?"
    r"(?:(?P<half>[上下]半年)|年?(?P<year_part>[初底末])"
    r"|(?P<month>\d{1,2})月份?(?:(?P<month_part>初|底|末|[上中下]旬)|(?P<day>\d{1,2})日(?:零时)?)?)?"
    rf"(?P<preposition>{'|'.join(sorted(PREPOSITIONS, key=len, reverse=True))})?"
)

Reading = tuple[str, Precision, datetime.date, datetime.date]
"""A date in digits, its precision, first and last day."""


@dataclass(frozen=True)
class StatedDate:
    """A date read: ISO 8601 down to what its digits name, and how exact it is.

    `when` is what the print itself says of it (前, 起), None where it says nothing.
    """

    date: str
    precision: Precision
    first: datetime.date
    last: datetime.date
    when: When | None
    yearly: bool = False

    def span(self, when: When) -> tuple[datetime.date, datetime.date]:
        """First and last day of what is stated; of a deadline or an end its last day alone."""
        if when == "before":
            return (self.first - datetime.timedelta(days=1),) * 2
        return (self.last if when in LAST_DAY_ONLY else self.first), self.last


def read_date(printed: str, year: int) -> StatedDate | None:
    """The date that a text prints, in `year` where it names none; None where it is no date."""
    match = _PRINTED.fullmatch(re.sub(r"\s", "", printed))
    if match is None or not any(match[part] for part in ("year", "half", "year_part", "month")):
        return None
    try:
        span = _span(match, int(match["year"] or year))
    except ValueError:
        return None
    when = PREPOSITIONS.get(match["preposition"] or "")
    if when == "by" and span[1] not in ("end-of-month", "end-of-year"):
        when = "before"
    return StatedDate(*span, when, bool(match["yearly"]))


def _span(match: re.Match[str], year: int) -> Reading:
    """The date in digits, its precision, first and last day; ValueError for 2月30日."""
    if match["month"]:
        return _in_month(match, year, int(match["month"]))
    part = match["half"] or match["year_part"]
    precision, first, last = PARTS_OF_YEAR[part] if part else ("year", 1, 12)
    return f"{year}", precision, datetime.date(year, first, 1), _month_end(year, last)


def _in_month(match: re.Match[str], year: int, month: int) -> Reading:
    if match["day"]:
        day = datetime.date(year, month, int(match["day"]))
        return day.isoformat(), "day", day, day
    end = _month_end(year, month)
    part = match["month_part"]
    precision, first, last = PARTS_OF_MONTH[part] if part else ("month", 1, 31)
    return (
        end.isoformat()[:7],
        precision,
        end.replace(day=first),
        end.replace(day=min(last, end.day)),
    )


def _month_end(year: int, month: int) -> datetime.date:
    """Its last day; ValueError for a thirteenth month."""
    return datetime.date(year, month, 1).replace(day=monthrange(year, month)[1])
