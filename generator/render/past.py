"""What a page says of years that are over: by the build's date, and by each reader's own."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.lang import Lang
from generator.wording import word


@dataclass(frozen=True)
class Dated:
    """A text that is true from a day on (ISO 8601) and until before another; empty: no such day.

    `hidden` is how it stands on the day of the build. The page's script asks the reader's date.
    """

    text: str
    since: str
    until: str
    hidden: bool


def past_notices(years: Iterable[int], today: datetime.date, lang: Lang) -> list[Dated]:
    """A notice for each number of the page's years that can be over; one is shown at a time."""
    listed = sorted(set(years))
    ends = [_over(year) for year in listed]
    return [
        _dated(word(lang, "time_notice", years=_names(listed[:at], lang)), since, until, today)
        for at, (since, until) in enumerate(pairwise([*ends, ""]), start=1)
    ]


def validity(year: int, today: datetime.date, lang: Lang) -> list[Dated]:
    """Whether a plan still holds, while its year lasts and after it."""
    end = _over(year)
    return [
        _dated(word(lang, "valid_current", year=year), "", end, today),
        _dated(word(lang, "valid_over", year=year), end, "", today),
    ]


def _over(year: int) -> str:
    return datetime.date(year + 1, 1, 1).isoformat()


def _dated(text: str, since: str, until: str, today: datetime.date) -> Dated:
    day = today.isoformat()
    return Dated(text, since, until, day < since or bool(until and day >= until))


def _names(years: Sequence[int], lang: Lang) -> str:
    """`2023`, `2022, 2023 and 2024`."""
    *first, last = (word(lang, "time_year", year=year) for year in years)
    before = word(lang, "comma").join(first)
    return word(lang, "time_and").join([before, last] if before else [last])
