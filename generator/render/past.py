"""What a page says of years that are over: by the build's date, and by each reader's own."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.derive.ended import last_day
from generator.describe.dates import say_last
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


@dataclass(frozen=True)
class Running:
    """Something that outlasts its plan's year, until a day, month or year (ISO 8601)."""

    name: str
    until: str


def past_notices(years: Iterable[int], today: datetime.date, lang: Lang) -> list[Dated]:
    """A notice for each number of the page's years that can be over; one is shown at a time."""
    listed = sorted(set(years))
    ends = [_over(year) for year in listed]
    return [
        _dated(word(lang, "time_notice", years=_names(listed[:at], lang)), since, until, today)
        for at, (since, until) in enumerate(pairwise([*ends, ""]), start=1)
    ]


def notices_beside(
    year: int, running: Sequence[Running], today: datetime.date, lang: Lang
) -> list[Dated]:
    """A notice that the year is over, which names what runs on for as long as it does."""
    over = word(lang, "time_notice", years=_names([year], lang))
    return _after(year, running, today, lang, (over, "time_notice_running"))


def validity(
    year: int, running: Sequence[Running], today: datetime.date, lang: Lang
) -> list[Dated]:
    """Whether a plan still holds, while its year lasts and after it."""
    over = word(lang, "valid_over", year=year)
    return [
        _dated(word(lang, "valid_current", year=year), "", _over(year), today),
        *_after(year, running, today, lang, (over, "valid_running")),
    ]


def _after(
    year: int,
    running: Sequence[Running],
    today: datetime.date,
    lang: Lang,
    said: tuple[str, str],
) -> list[Dated]:
    """What is said after the year: `said` are the text of all being over, and the other's key."""
    over, key = said
    ends = {_next_day(later.until) for later in running}
    starts = sorted({_over(year), *(end for end in ends if end > _over(year))})
    found = []
    for since, until in pairwise([*starts, ""]):
        still = [later for later in running if _next_day(later.until) > since]
        text = word(lang, key, year=year, what=_list(still, lang)) if still else over
        found.append(_dated(text, since, until, today))
    return found


def _list(running: Sequence[Running], lang: Lang) -> str:
    return word(lang, "comma").join(
        word(lang, "time_running", name=later.name, day=say_last(later.until, lang))
        for later in running
    )


def _next_day(iso: str) -> str:
    return (last_day(iso) + datetime.timedelta(days=1)).isoformat()


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
