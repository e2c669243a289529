"""Where each clause of a document lies, read off its headings.

A heading opens at the start of a line, or, in a text that has lost its lines, after the end of a
sentence. A clause reaches to the next heading of its own level or a higher one. Paragraphs are the
lines with something in them; sentences end with 。！？； or their line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from generator.model.clause import HEAD, NUMBERS, PREAMBLE, SIGNATURE, Level, Step, read_clause

INDENT = r"[ \t\u3000]*"
BEGIN = f"(?:(?m:^){INDENT}|(?<=[。；;：]){INDENT})"
"""The start of a line, or of a sentence or a list where lines were lost."""
HEADINGS = {
    Level.ANNEX: "(?m)^关于“",
    Level.ATTACHED: "(?m)^附[ ]?(#)[ ]*$",
    Level.PART: f"(?:(?m:^){INDENT}|(?<=[。）)]){INDENT})(#)、",
    Level.SECTION: f"{BEGIN}[（(](#)[)）]",
    Level.POINT: rf"{BEGIN}(#)(?:[.．、](?!\d)|[)）])",
    Level.SUBPOINT: f"{BEGIN}[（(](#)[)）]",
    Level.ITEM: "(#)",
    Level.LISTED: f"(?:{BEGIN}|(?<=[：:，,])){INDENT}(#)是",
}
"""What opens each numbered level; `#` stands for its number."""
PATTERNS = {
    level: re.compile(heading.replace("#", NUMBERS[level])) for level, heading in HEADINGS.items()
}
WIDE = str.maketrans("０１２３４５６７８９．", "0123456789.")
COUNTED = {
    Level.PARAGRAPH: re.compile(r"[^\n]*\S[^\n]*\n?"),
    Level.SENTENCE: re.compile(r"[^。！？；\n]*[^。！？；\s][^。！？；\n]*[。！？；\n]?"),
}
"""What is counted, not numbered, as it stands in the text."""
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
    plain = text.translate(WIDE)
    for level, pattern in PATTERNS.items():
        for match in pattern.finditer(plain):
            yield Heading(level, match[1] if pattern.groups else "", match.start())


def regions(text: str, clause: str) -> list[tuple[int, int]]:
    """Where a clause lies, as offsets; several stretches where a damaged copy repeats it."""
    read = read_clause(clause)
    if read is None:
        return []
    listed = headings(text)
    whole = _passage(text, listed, read.passage) if read.passage else (0, len(text))
    return _descend(text, listed, read.steps, whole)


def _passage(text: str, listed: list[Heading], passage: str) -> tuple[int, int]:
    """What stands before the first heading of the outermost level, or from the last heading on."""
    if passage in OPENING:
        levels = [heading.level for heading in listed]
        outer = {Level.PART, Level.ANNEX} if Level.PART in levels else {min(levels, default=None)}
        return 0, next((each.start for each in listed if each.level in outer), len(text))
    parts = [each.start for each in listed if each.level in (Level.PART, Level.SECTION)]
    parts = parts or [each.start for each in listed]
    lines = [found.start() for found in COUNTED[Level.PARAGRAPH].finditer(text)]
    return (parts or lines or [0])[-1], len(text)


def _descend(
    text: str, listed: list[Heading], steps: tuple[Step, ...], within: tuple[int, int]
) -> list[tuple[int, int]]:
    if not steps:
        return [within]
    step, *inner = steps
    if step.level in COUNTED:
        pieces = [found.span() for found in COUNTED[step.level].finditer(text, *within)]
        chosen = pieces[int(step.number) - 1 : int(step.number)]
    else:
        chosen = list(_numbered(listed, step, within))
    return [place for piece in chosen for place in _descend(text, listed, tuple(inner), piece)]


def _numbered(
    listed: list[Heading], step: Step, within: tuple[int, int]
) -> Iterator[tuple[int, int]]:
    inside = [heading for heading in listed if within[0] <= heading.start < within[1]]
    for at, heading in enumerate(inside):
        if Step(heading.level, heading.number) == step:
            after = (each.start for each in inside[at + 1 :] if each.level <= step.level)
            yield heading.start, next(after, within[1])
