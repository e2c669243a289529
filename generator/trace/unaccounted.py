"""Numbers of a document that no claim accounts for, each with its sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.trace.place import Placed
from generator.trace.source_text import SourceText

NUMBER = re.compile(r"\d+(?:\.\d+)?")
YEAR = re.compile(r"20\d\d(?=\s*\**\s*(?:年|〕))")
LISTING = re.compile(
    r"(?m)^\s*(?:附(?:件|：)?\s*|-\s*附件：\s*)?\d{1,2}[.．]?(?!\s*[\d%.亿万元家台户件])"
)
SENTENCE = re.compile(r"[。；\n]")


@dataclass(frozen=True)
class Loose:
    """A number nothing accounts for: its line (from 1), the number and its sentence."""

    line: int
    number: str
    sentence: str


def unaccounted(source: SourceText, placed: Iterable[Placed]) -> Iterator[Loose]:
    """In the order of the text; years and the numbers of lists are left out."""
    taken = {at for claim in placed for at in range(claim.start, claim.end)}
    for pattern in (YEAR, LISTING):
        taken |= {at for match in pattern.finditer(source.text) for at in range(*match.span())}
    for match in NUMBER.finditer(source.text):
        if not taken.intersection(range(*match.span())):
            line = source.text.count("\n", 0, match.start()) + 1
            yield Loose(line, match.group(), _sentence(source.text, match.start()))


def _sentence(text: str, at: int) -> str:
    """The sentence around an offset, on one line, at most 80 characters of it."""
    begin = max((found.end() for found in SENTENCE.finditer(text, 0, at)), default=0)
    end = SENTENCE.search(text, at)
    around = " ".join(text[max(begin, at - 40) : end.start() if end else len(text)].split())
    return around[:80]
