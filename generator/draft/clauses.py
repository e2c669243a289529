"""How an item's place is written: 一(三), 5, ①, 之二, or 段7 where no number opens it."""

from __future__ import annotations

from generator.draft.outline import Node
from generator.model.clause import Level, read_clause
from generator.trace.clauses import COUNTED, regions

WRITTEN = {
    "zh": "{}",
    "zh_bracket": "({})",
    "digit": "{}",
    "digit_half": "{}",
    "digit_bracket": "({})",
    "ring": "{}",
    "is": "之{}",
}
"""How a clause writes a number of each style; those that it has no way to write aren't here."""


def clause_of(node: Node) -> str:
    """The numbers from the outermost to the node's own; empty where one can't be written."""
    steps = [node, *node.ancestors][::-1]
    if any(step.marker.style not in WRITTEN for step in steps):
        return ""
    return "".join(WRITTEN[step.marker.style].format(step.marker.numeral) for step in steps)


def clause_in(raw: str, clause: str, start: int) -> str:
    """The clause if `trace` finds the place in it, else the place's paragraph, counted."""
    places = regions(raw, clause) if clause and read_clause(clause) else []
    if any(first <= start < last for first, last in places):
        return clause
    return paragraph_of(raw, start)


def paragraph_of(raw: str, start: int) -> str:
    """The paragraph at an offset of the notice's text: 段7."""
    lines = COUNTED[Level.PARAGRAPH].finditer(raw)
    return f"段{sum(line.start() <= start for line in lines)}"
