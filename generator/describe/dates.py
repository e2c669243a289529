"""Dates in words, no more exact than they are stated; Babel writes them."""

from __future__ import annotations

import datetime

from babel.dates import format_date, format_skeleton

from generator.lang import Lang

LOCALES: dict[Lang, str] = {"zh": "zh_Hans_CN", "en": "en_GB"}
SKELETONS = {1: "y", 2: "yMMMM"}


def say_date(iso: str, lang: Lang) -> str:
    """`2023-06-30` is 2023年6月30日, 30 June 2023; `2023-06` and `2023` say only so much."""
    parts = [int(part) for part in iso.split("-")]
    first = datetime.date(*[*parts, 1, 1][:3])
    if len(parts) == 3:
        return format_date(first, format="long", locale=LOCALES[lang])
    return format_skeleton(SKELETONS[len(parts)], first, locale=LOCALES[lang])
