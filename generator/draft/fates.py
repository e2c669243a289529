"""What became of every number of a notice: a figure, a date, a cited number, page furniture …"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.draft.dates import HAN_DATE, dates
from generator.draft.draft import NoticeDraft
from generator.draft.markers import markers
from generator.draft.numerals import TITLES
from generator.draft.text.passage import Passage
from generator.draft.words import HOW_MANY

Fate = Literal[
    "figure", "age", "date", "number", "cited", "furniture", "count", "outside", "unread"
]
RUN = re.compile("[0-9０-９]+(?:[.．,，][0-9０-９]+)*")
CITED = re.compile("〔[^〔〕\n]*〕[第]?[0-9]+号?|第[0-9一二三四五六七八九十]+[次届号期批条款]")


@dataclass(frozen=True)
class NumberFate:
    """A number of the notice: its span in the file's text, its fate, and the item it stands in."""

    start: int
    end: int
    text: str
    fate: Fate
    item: int | None


def fates(draft: NoticeDraft) -> list[NumberFate]:
    """Every run of digits in the notice's own text, in its order, each with one fate."""
    known = dict(_known(draft))
    inside = _items(draft)
    found = []
    for match in RUN.finditer(draft.notice.raw):
        at = next((at for at in range(match.start(), match.end()) if at in known), match.start())
        item = inside.get(match.start())
        fate = known.get(at, "unread" if item is not None else "outside")
        found.append(NumberFate(match.start(), match.end(), match[0], fate, item))
    return found


def _known(draft: NoticeDraft) -> Iterator[tuple[int, Fate]]:
    """The fate of each character that has one; of several the later ones count."""
    whole = draft.notice.whole
    yield from _spans(whole, ((each.start, each.end) for each in markers(whole.text)), "number")
    yield from _spans(whole, ((each.start, each.end) for each in dates(whole)), "date")
    yield from _spans(whole, (each.span() for each in HAN_DATE.finditer(whole.text)), "date")
    for pattern in (CITED, TITLES):
        yield from _spans(whole, (each.span() for each in pattern.finditer(whole.text)), "cited")
    yield from _spans(whole, (each.span() for each in HOW_MANY.finditer(whole.text)), "count")
    for piece in draft.notice.furniture:
        yield from ((offset, "furniture") for offset in piece.offsets)
    for programme in draft.programmes:
        for figure in programme.figures:
            fate: Fate = "age" if "岁" in figure.printed else "figure"
            yield from ((at, fate) for at in range(*figure.span))


def _spans(
    whole: Passage, spans: Iterator[tuple[int, int]], fate: Fate
) -> Iterator[tuple[int, Fate]]:
    for start, end in spans:
        for offset in whole.offsets[start:end]:
            yield offset, fate


def _items(draft: NoticeDraft) -> dict[int, int]:
    """The number of the item that each character belongs to."""
    return {
        offset: each.item.number
        for each in draft.programmes
        for piece in (each.item.title, each.item.body)
        for offset in piece.offsets
    }
