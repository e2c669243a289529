"""Dates in words, no more exact than they are stated; Babel writes them."""

from __future__ import annotations

import datetime

from babel.dates import format_date, format_skeleton

from generator.lang import Lang
from generator.model.programme import When
from generator.model.scheme import Phase
from generator.quantity.stated_date import StatedDate, read_date
from generator.wording import word

LOCALES: dict[Lang, str] = {"zh": "zh_Hans_CN", "en": "en_GB"}
SKELETONS = {1: "y", 2: "yMMMM"}


def say_date(iso: str, lang: Lang) -> str:
    """`2023-06-30` is 2023年6月30日, 30 June 2023; `2023-06` and `2023` say only so much."""
    parts = [int(part) for part in iso.split("-")]
    first = datetime.date(*[*parts, 1, 1][:3])
    if len(parts) == 3:
        return format_date(first, format="long", locale=LOCALES[lang])
    return format_skeleton(SKELETONS[len(parts)], first, locale=LOCALES[lang])


def say_last(iso: str, lang: Lang) -> str:
    """The last day of a time as exact as it is stated: `2023` is 2023年底, the end of 2023."""
    said = say_date(iso, lang)
    return said if iso.count("-") == 2 else word(lang, "finder_end_of", day=said)


def say_when(stated: StatedDate, when: When, lang: Lang) -> str:
    """What is stated, as a line begins with it: 2024年初, Early 2024; Before November 2023."""
    day = _day_of_year if stated.yearly else say_date
    date = word(lang, f"date_{stated.precision}", date=day(stated.date, lang))
    if stated.yearly:
        date = word(lang, "date_yearly", date=date)
    text = word(lang, f"when_{when}", date=date)
    return text[:1].upper() + text[1:]


def say_phase(phase: Phase, lang: Lang) -> str:
    """When a stage of the work is: what its print states, else from its start to its end."""
    stated = read_date(phase.printed, int(phase.end[:4]))
    if stated is not None:
        return say_when(stated, stated.when or "on", lang)
    end = say_date(phase.end, lang)
    if phase.start is None:
        return word(lang, "when_by", date=end)
    if phase.start == phase.end:
        return end
    return word(lang, "phase_span", start=say_date(phase.start, lang), end=end)


def _day_of_year(iso: str, lang: Lang) -> str:
    """The date without its year: `2023-03-01` is 3月1日, 1 March; `2023-03` is 3月, March."""
    parts = [int(part) for part in iso.split("-")]
    skeleton = "MMMMd" if len(parts) == 3 else "MMMM"
    return format_skeleton(skeleton, datetime.date(*[*parts, 1, 1][:3]), locale=LOCALES[lang])
