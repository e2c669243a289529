"""Lists of the same items in one file: a plan, and the table of who does what."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.draft.candidates import TELLS
from generator.draft.dates import DATE
from generator.draft.item import NoticeItem
from generator.draft.labels import labels
from generator.draft.segments import Segment
from generator.draft.text.passage import Passage

TWIN = 0.6
"""Which share of a title another one has that means the same item."""


@dataclass
class Found:
    """The items of one document of a notice, where it stands and how much speaks for them."""

    segment: Segment
    items: list[NoticeItem]
    weight: float
    groups: list[str] = field(default_factory=list)


def alike(found: Found, best: Found) -> bool:
    """Whether two lists are of the same items: a plan, and the table of who does what."""
    shared = sum(_twin(item, found.items) is not None for item in best.items)
    return shared * 2 >= min(len(found.items), len(best.items))


def _twin(item: NoticeItem, items: list[NoticeItem]) -> NoticeItem | None:
    """The item of another list whose title has most of the same pairs of characters."""
    pairs = _pairs(item.name)
    alike = [
        (len(pairs & _pairs(other.name)) / len(_pairs(other.name) or {""}), other)
        for other in items
    ]
    share, best = max(alike, key=lambda pair: pair[0])
    return best if share >= TWIN else None


def _pairs(name: str) -> set[str]:
    return {name[at : at + 2] for at in range(len(name) - 1)}


def fullness(found: Found) -> int:
    """How many of its items promise something in numbers: a table of who does what has none."""
    return sum(bool(TELLS.search(item.title.text + item.body.text)) for item in found.items)


def lend(best: Found, other: Found) -> None:
    """Give items the bodies and the dates that stand only in another list of the same."""
    for item in best.items:
        twin = _twin(item, other.items)
        if twin and not item.cells and not labels(item.body.text):
            item.cells += twin.cells
            item.body = Passage.joined([item.body, *_date_lines(twin.body)])


def _date_lines(body: Passage) -> list[Passage]:
    """The lines of a table's row that are nothing but a date, each behind a break."""
    return [
        piece
        for line in body.lines()
        for piece in (Passage("\n", line.offsets[:1]), line)
        if DATE.fullmatch(line.text)
    ]
