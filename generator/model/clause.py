"""How a clause is written: 六, 四(十六), 附件4 二(三)1, 附件10 附1, or a passage by its name.

The one grammar: checks accept, `trace` finds and pages say exactly what it reads.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum

NUMERAL = "[一二三四五六七八九十]+"


class Level(IntEnum):
    """The levels of a document's numbering, the outermost first."""

    ANNEX = 0
    ATTACHED = 1
    PART = 2
    SECTION = 3
    POINT = 4
    SUBPOINT = 5
    ITEM = 6


NUMBERS = {
    Level.ANNEX: r"\d{1,2}",
    Level.ATTACHED: r"\d?",
    Level.PART: NUMERAL,
    Level.SECTION: NUMERAL,
    Level.POINT: r"\d{1,2}",
    Level.SUBPOINT: r"\d{1,2}",
    Level.ITEM: "[①-⑨]",
}
"""How each level is numbered, as a pattern; headings are numbered in the same way."""

HEAD, PREAMBLE, SIGNATURE, LAST = "题头", "引言", "落款", "末段"
PASSAGES = (HEAD, PREAMBLE, SIGNATURE, LAST)
"""Passages outside the numbering: head matter, preamble, signature and last paragraph."""


def _numbered(level: Level) -> str:
    return f"(?P<{level.name}>{NUMBERS[level]})"


_CLAUSE = re.compile(
    rf"(?=.)(?:附件{_numbered(Level.ANNEX)}(?: (?=.)|$))?"
    rf"(?:附{_numbered(Level.ATTACHED)}"
    rf"|{_numbered(Level.PART)}(?:\({_numbered(Level.SECTION)}\))?{_numbered(Level.POINT)}?"
    rf"(?:\({_numbered(Level.SUBPOINT)}\))?{_numbered(Level.ITEM)}?)?"
)


@dataclass(frozen=True)
class Step:
    """One level of a clause with its number as written: (PART, "二"), (ATTACHED, "")."""

    level: Level
    number: str


@dataclass(frozen=True)
class Clause:
    """A clause read: either a passage by its name, or its steps, the outermost first."""

    steps: tuple[Step, ...] = ()
    passage: str = ""


def read_clause(text: str) -> Clause | None:
    """The clause that a text writes, or None where it is not one: 第六条, 附件4二."""
    if text in PASSAGES:
        return Clause(passage=text)
    match = _CLAUSE.fullmatch(text)
    if match is None:
        return None
    numbers = ((level, match[level.name]) for level in Level)
    return Clause(tuple(Step(level, number) for level, number in numbers if number is not None))
