"""How a clause is written: 六, 四(十六), 附件4 二(三)1, 附件10 附1, or a passage by its name.

Any level may come first, since notices number as they like: 3, (二), ①. 之二 is what 二是 opens.
Where nothing is numbered, or for one sentence alone, paragraphs and sentences are counted: 段3,
段3句2, 四(十六)句1. The one grammar: checks accept, `trace` finds and pages say just what it reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

NUMERAL = "[一二三四五六七八九十]+"


DIGITS = "一二三四五六七八九"


def numeral(number: int) -> str:
    """A number from 1 to 99 as a clause writes it: 十六; empty for any other."""
    tens, ones = divmod(number, 10)
    if not 1 <= number <= 99:
        return ""
    head = ("" if tens == 1 else DIGITS[tens - 1]) + "十" if tens else ""
    return head + (DIGITS[ones - 1] if ones else "")


class Level(IntEnum):
    """The levels of a document's numbering, the outermost first."""

    ANNEX = 0
    ATTACHED = 1
    PART = 2
    SECTION = 3
    POINT = 4
    SUBPOINT = 5
    ITEM = 6
    LISTED = 7
    PARAGRAPH = 8
    SENTENCE = 9


NUMBERS = {
    Level.ANNEX: r"[0-9]{1,2}",
    Level.ATTACHED: r"[0-9]?",
    Level.PART: NUMERAL,
    Level.SECTION: NUMERAL,
    Level.POINT: r"[0-9]{1,2}",
    Level.SUBPOINT: r"[0-9]{1,2}",
    Level.ITEM: "[①-⑳]",
    Level.LISTED: NUMERAL,
    Level.PARAGRAPH: r"[1-9][0-9]{0,2}",
    Level.SENTENCE: r"[1-9][0-9]{0,2}",
}
"""How each level is numbered, as a pattern; headings are numbered in the same way."""

_HAN = r"[\u3400-\u9fff“”]"
IN_TEXT = re.compile(
    rf"(?<!{_HAN})((?:附件\d+ ?)?{NUMERAL}(?:\({NUMERAL}\))?\d*(?:\(\d+\))?)(?!{_HAN}|[\d(])"
)
"""A clause as it may stand in a text of another language; Chinese words around it are none."""
HEAD, PREAMBLE, SIGNATURE, LAST = "题头", "引言", "落款", "末段"
PASSAGES = (HEAD, PREAMBLE, SIGNATURE, LAST)
"""Passages outside the numbering: head matter, preamble, signature and last paragraph."""


def _numbered(level: Level) -> str:
    return f"(?P<{level.name}>{NUMBERS[level]})"


_CLAUSE = re.compile(
    rf"(?=.)(?:附件{_numbered(Level.ANNEX)}(?: (?=.)|$))?(?:(?P<passage>{'|'.join(PASSAGES)})"
    rf"|附{_numbered(Level.ATTACHED)}"
    rf"|{_numbered(Level.PART)}?(?:\({_numbered(Level.SECTION)}\))?{_numbered(Level.POINT)}?"
    rf"(?:\({_numbered(Level.SUBPOINT)}\))?{_numbered(Level.ITEM)}?"
    rf"(?:之{_numbered(Level.LISTED)})?)"
    rf"(?:段{_numbered(Level.PARAGRAPH)})?(?:句{_numbered(Level.SENTENCE)})?"
)


@dataclass(frozen=True)
class Step:
    """One level of a clause with its number as written: (PART, "二"), (ATTACHED, "")."""

    level: Level
    number: str


@dataclass(frozen=True)
class Clause:
    """A clause read: a passage by its name, or where none is named, and the steps inside it.

    Steps are in order, the outermost first.
    """

    steps: tuple[Step, ...] = ()
    passage: str = ""


def read_clause(text: str) -> Clause | None:
    """The clause that a text writes, or None where it is not one: 第六条, 附件4二."""
    match = _CLAUSE.fullmatch(text)
    if match is None or (match["passage"] and match[Level.ANNEX.name]):
        return None
    numbers = ((level, match[level.name]) for level in Level)
    steps = tuple(Step(level, number) for level, number in numbers if number is not None)
    return Clause(steps, match["passage"] or "")
