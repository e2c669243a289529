"""Numbers in running text: 10,888, 3.1万, 二十四个, four tests, twenty-five, 21 million.

Only what counts or measures: a lone 一 or "one" is mostly an article; 第三, "third" and "number 3"
are ranks; and a spelt number without a counter (两癌, 五保) is part of a name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from generator.lang import Lang, choose
from generator.quantity.numerals import SPELT, spelt_value
from generator.quantity.units import Units

SCALES = {
    "": Decimal(1),
    "%": Decimal("0.01"),
    "percent": Decimal("0.01"),
    "‰": Decimal("0.001"),
    "hundred": Decimal(100),
    "千": Decimal(1000),
    "thousand": Decimal(1000),
    "万": Decimal(10**4),
    "百万": Decimal(10**6),
    "million": Decimal(10**6),
    "千万": Decimal(10**7),
    "亿": Decimal(10**8),
    "billion": Decimal(10**9),
    "万亿": Decimal(10**12),
    "trillion": Decimal(10**12),
}
DIGITS = re.compile(
    r"(?<![\d.第])(?<!\b[Nn]umber )(?<!\b[Nn]o\. )(\d+(?:,\d{3})*(?:\.\d+)?)"
    r"(?:\s*(万亿|百万|千万|[万亿千%‰]|(?:hundred|thousand|million|billion|trillion|percent)\b))?"
)
CHINESE = re.compile(rf"(?<![第周初]){SPELT}")
ALONE = frozenset("一百千万亿")
"""Spelt alone these are no figures: 一个 is an article, 千家万户 a manner of speaking."""
TEENS = """
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen
"""
ONES = {word: at for at, word in enumerate(TEENS.split(), start=1)}
TIES = "twenty thirty forty fifty sixty seventy eighty ninety"
TENS = {word: at * 10 for at, word in enumerate(TIES.split(), start=2)}
WORDS = "|".join([*ONES, *TENS])
ENGLISH = re.compile(
    rf"\b(?:({'|'.join(TENS)})-)?({WORDS})(?:[ -](hundred|thousand|million|billion))?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class WrittenNumber:
    """A number of a text: as written, what it comes to, and the offset behind it."""

    text: str
    value: Decimal
    end: int


def numbers(text: str, lang: Lang, units: Units) -> Iterator[WrittenNumber]:
    """The numbers of a text in that language, digits first; `units` have the counters."""
    for found in DIGITS.finditer(text):
        value = Decimal(found[1].replace(",", "")) * SCALES[found[2] or ""]
        yield WrittenNumber(found[0], value, found.end())
    without = DIGITS.sub(lambda found: "#" * len(found[0]), text)
    yield from choose(lang, zh=_chinese(without, units), en=_english(without))


def _chinese(text: str, units: Units) -> Iterator[WrittenNumber]:
    for found in CHINESE.finditer(text):
        counted = found[0] not in ALONE and units.find(text, found.end())
        value = spelt_value(found[0]) if counted else None
        if value is not None:
            yield WrittenNumber(found[0], Decimal(value), found.end())


def _english(text: str) -> Iterator[WrittenNumber]:
    for found in ENGLISH.finditer(text):
        tens, word, scale = (part.lower() if part else "" for part in found.groups())
        value = TENS.get(tens, 0) + (ONES.get(word) or TENS[word])
        if value > 1 or scale:
            yield WrittenNumber(found[0], value * SCALES[scale], found.end())
