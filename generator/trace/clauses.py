"""Where each clause of a document lies, read off its headings.

A heading opens at the start of a line, or, in a text that has lost its lines, after the end of a
sentence. A clause reaches to the next heading of its own level or a higher one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

NUMERAL = "[一二三四五六七八九十]+"
ANNEX, ATTACHED, PART, SECTION, POINT, SUBPOINT, ITEM = range(7)
HEADINGS = (
    (ANNEX, re.compile(r"(?m)^关于“")),
    (ATTACHED, re.compile(r"(?m)^附[ ]?(\d?)[ ]*$")),
    (PART, re.compile(rf"(?:(?m:^)|(?<=[。）)]))({NUMERAL})、")),
    (SECTION, re.compile(rf"(?m)^[（(]({NUMERAL})[)）]")),
    (POINT, re.compile(r"(?m)^(\d{1,2})[.．](?!\d)")),
    (SUBPOINT, re.compile(r"(?m)^[（(](\d)[)）]")),
    (ITEM, re.compile(r"(?m)^([①-⑨])")),
)
LABEL = re.compile(
    rf"(?:附件(?P<annex>\d+) ?)?(?:附(?P<attached>\d?)$)?(?P<part>{NUMERAL})?"
    rf"(?:\((?P<section>{NUMERAL})\))?(?P<point>\d+)?(?:\((?P<subpoint>\d)\))?(?P<item>[①-⑨])?"
)
OPENING = ("题头", "引言", "落款")
CLOSING = "末段"


@dataclass(frozen=True)
class Heading:
    """One heading: its level, its number as a clause writes it, and where it begins."""

    level: int
    label: str
    start: int


def headings(text: str) -> list[Heading]:
    """Every heading in its order; annexes are counted."""
    found = sorted(_found(text), key=lambda heading: heading.start)
    annexes = [heading for heading in found if heading.level == ANNEX]
    return [
        Heading(ANNEX, str(annexes.index(one) + 1), one.start) if one.level == ANNEX else one
        for one in found
    ]


def _found(text: str) -> Iterator[Heading]:
    for level, pattern in HEADINGS:
        for match in pattern.finditer(text):
            yield Heading(level, match[1] if pattern.groups else "", match.start())


def regions(text: str, clause: str) -> list[tuple[int, int]]:
    """Where a clause lies, as offsets; several stretches where a damaged copy repeats it."""
    listed = headings(text)
    if clause in OPENING:
        first = next((one.start for one in listed if one.level in (PART, ANNEX)), len(text))
        return [(0, first)]
    if clause == CLOSING:
        parts = [one.start for one in listed if one.level in (PART, SECTION)]
        return [(parts[-1] if parts else 0, len(text))]
    steps = _steps(clause)
    return _descend(listed, steps, (0, len(text))) if steps else []


def _steps(clause: str) -> list[tuple[int, str]]:
    """A clause as levels and labels, outermost first: 附件8 二(二)3 is ANNEX 8, PART 二, …"""
    match = LABEL.fullmatch(clause)
    if match is None:
        return []
    names = ("annex", "attached", "part", "section", "point", "subpoint", "item")
    given = [(level, match[name]) for level, name in enumerate(names)]
    return [(level, label) for level, label in given if label is not None]


def _descend(
    listed: list[Heading], steps: list[tuple[int, str]], within: tuple[int, int]
) -> list[tuple[int, int]]:
    if not steps:
        return [within]
    (level, label), *inner = steps
    found = []
    inside = [one for one in listed if within[0] <= one.start < within[1]]
    for at, heading in enumerate(inside):
        if (heading.level, heading.label) == (level, label):
            after = (one.start for one in inside[at + 1 :] if one.level <= level)
            found += _descend(listed, inner, (heading.start, next(after, within[1])))
    return found
