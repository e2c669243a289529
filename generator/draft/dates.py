"""Dates in a text: those that a step has to be done by, and those of a document."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from generator.draft.text.passage import Passage

PART = "(?:底|初|末|[上中下]旬)"
DATE = re.compile(
    rf"(?:20[0-9]{{2}}年)?(?:[0-9]{{1,2}}月(?:份)?(?:[0-9]{{1,2}}日|{PART})?|[上下]半年|年?年?(?:底|末)|第?[一二三四]季度末?)"
    rf"(?:之?前|以前|起|止|前后)?|20[0-9]{{2}}年(?:度|{PART})?前?"
)
ISO = re.compile("(20[0-9]{2})[-/.年](1[0-2]|0?[1-9])[-/.月](3[01]|[12][0-9]|0?[1-9])日?")
HAN_DATE = re.compile(
    "二[〇○零O0]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日"
)
DEADLINE = re.compile("前$|之前$|以前$")
WHOLE = re.compile("[0-9月半季]|年底|年末")
TITLES = re.compile("《[^《》\n]*》")
HAN = "〇一二三四五六七八九"


@dataclass(frozen=True)
class DateFound:
    """A date in a passage, as printed."""

    start: int
    end: int
    printed: str

    @property
    def is_deadline(self) -> bool:
        """Whether the print itself says that something is due."""
        return DEADLINE.search(self.printed) is not None


def dates(passage: Passage) -> Iterator[DateFound]:
    """The dates of a passage in its order; titles of other documents are passed over."""
    hidden = {
        at for each in TITLES.finditer(passage.text) for at in range(each.start(), each.end())
    }
    for match in DATE.finditer(passage.text):
        before, behind = passage.text[: match.start()][-1:], passage.text[match.end() :][:1]
        if match.start() in hidden or before.isdigit() or not WHOLE.search(match[0]):
            continue
        if re.fullmatch("年?(底|末)", match[0]) and before not in "于在，。；到至 \n：":
            continue
        if re.search("[0-9]月$", match[0]) and behind in "人均":
            continue
        yield DateFound(match.start(), match.end(), match[0])


def day(text: str) -> datetime.date | None:
    """The day that a text states in digits or in Chinese numerals."""
    if match := ISO.search(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := HAN_DATE.search(text):
        tens, ones = (
            HAN.find(each.replace("○", "〇").replace("零", "〇")) for each in match.groups()[:2]
        )
        return _day(2000 + tens * 10 + ones, _han(match[3]), _han(match[4]))
    return None


def _day(year: int, month: int, number: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, number)
    except ValueError:
        return None


def _han(numeral: str) -> int:
    tens, ten, ones = numeral.rpartition("十")
    if not ten:
        return HAN.find(numeral)
    return (HAN.find(tens) if tens else 1) * 10 + (HAN.find(ones) if ones else 0)
