"""Where each clause of a document lies, read off its headings.

A heading opens at the start of a line, or, in a text that has lost its lines, after the end of a
sentence. A clause reaches to the next heading of its own level or a higher one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model.clause import (
    HEAD,
    NUMBERS,
    PREAMBLE,
    SIGNATURE,
    Level,
    Step,
    read_clause,
)

HEADINGS = {
    Level.ANNEX: "(?m)^关于“",
    Level.ATTACHED: "(?m)^附[ ]?(#)[ ]*$",
    Level.PART: "(?:(?m:^)|(?<=[。）)]))(#)、",
    Level.SECTION: "(?m)^[（(](#)[)）]",
    Level.POINT: r"(?m)^(#)[.．](?!\d)",
    Level.SUBPOINT: "(?m)^[（(](#)[)）]",
    Level.ITEM: "(?m)^(#)",
}
"""What opens each level; `#` stands for its number."""
PATTERNS = {
    level: re.compile(heading.replace("#", NUMBERS[level])) for level, heading in HEADINGS.items()
}
OPENING = (HEAD, PREAMBLE, SIGNATURE)


@dataclass(frozen=True)
class Heading:
    """One heading: its level, its number as a clause writes it, and where it begins."""

    level: Level
    number: str
    start: int


def headings(text: str) -> list[Heading]:
    """Every heading in its order; annexes are counted."""
    found = sorted(_found(text), key=lambda heading: heading.start)
    annexes = [heading for heading in found if heading.level == Level.ANNEX]
    return [
        replace(heading, number=str(annexes.index(heading) + 1))
        if heading.level == Level.ANNEX
        else heading
        for heading in found
    ]


def _found(text: str) -> Iterator[Heading]:
    for level, pattern in PATTERNS.items():
        for match in pattern.finditer(text):
            yield Heading(level, match[1] if pattern.groups else "", match.start())


def regions(text: str, clause: str) -> list[tuple[int, int]]:
    """Where a clause lies, as offsets; several stretches where a damaged copy repeats it."""
    listed = headings(text)
    read = read_clause(clause)
    if read is None:
        return []
    if read.passage in OPENING:
        outer = (Level.PART, Level.ANNEX)
        return [
            (0, next((heading.start for heading in listed if heading.level in outer), len(text)))
        ]
    if read.passage:
        parts = [
            heading.start for heading in listed if heading.level in (Level.PART, Level.SECTION)
        ]
        return [(parts[-1] if parts else 0, len(text))]
    return _descend(listed, read.steps, (0, len(text)))


def _descend(
    listed: list[Heading], steps: tuple[Step, ...], within: tuple[int, int]
) -> list[tuple[int, int]]:
    if not steps:
        return [within]
    step, *inner = steps
    found = []
    inside = [heading for heading in listed if within[0] <= heading.start < within[1]]
    for at, heading in enumerate(inside):
        if Step(heading.level, heading.number) == step:
            after = (heading.start for heading in inside[at + 1 :] if heading.level <= step.level)
            found += _descend(listed, tuple(inner), (heading.start, next(after, within[1])))
    return found
