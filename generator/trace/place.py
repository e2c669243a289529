"""Gives every claim its own place in the text: one place for one figure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.check.claims import Claim
from generator.trace.assign import Assignment, Span
from generator.trace.before import Before
from generator.trace.normal import normalise
from generator.trace.source_text import SourceText

BEFORE = re.compile(r"(?:约|超|不低于|不少于|不超过|不满|未满|最高|最长|近|[\d.])$")
AFTER = re.compile(r"以上|以下|以内|左右")


@dataclass(frozen=True)
class Placed:
    """A claim and where its print stands in the text as it was; of a clause, where it begins."""

    claim: Claim
    start: int
    end: int


def place(
    source: SourceText, claims: Sequence[Claim], before: Mapping[str, Before] | None = None
) -> tuple[list[Placed], list[Claim]]:
    """The claims with their places, and those that have none.

    What had another print `before` has its place there or none.
    """
    known = before or {}
    own = [claim for claim in claims if claim.same_as is None and claim.printed]
    spans = {
        claim.id: [
            span
            for span in candidates(source, claim)
            if claim.id not in known or known[claim.id].overlaps(span)
        ]
        for claim in own
    }
    longest = sorted(
        own, key=lambda claim: (-len(normalise(claim.printed).text), len(spans[claim.id]))
    )
    taken = Assignment(spans).settle_all(claim.id for claim in longest)
    placed = {claim.id: taken[claim.id] for claim in own if claim.id in taken}
    for claim in (claim for claim in claims if claim.same_as is not None):
        found = placed.get(claim.same_as or "")
        if found and normalise(claim.printed).text == source.normal.text[slice(*found)]:
            placed[claim.id] = found
    listed = [
        Placed(claim, *source.normal.span(*placed[claim.id]))
        for claim in claims
        if claim.id in placed
    ]
    listed += _clauses(source, [claim for claim in claims if not claim.printed])
    found_ids = {each.claim.id for each in listed}
    return listed, [claim for claim in claims if claim.id not in found_ids]


def _clauses(source: SourceText, claims: Sequence[Claim]) -> Iterator[Placed]:
    """Claims to a whole clause: they lie where it begins, and several may."""
    for claim in claims:
        begin, end = next(iter(source.stretches(claim.clause)), (0, 0))
        if end > begin:
            start, _ = source.normal.span(begin, end)
            yield Placed(claim, start, start)


def candidates(source: SourceText, claim: Claim) -> Iterator[Span]:
    """Where a claim's print stands within its clause, the likeliest first."""
    printed = normalise(claim.printed).text
    if claim.cell is not None:
        yield from _cell(source, claim, printed)
        return
    found = [
        (start, start + len(printed))
        for begin, end in source.stretches(claim.clause)
        for start in _occurrences(source, printed, begin, end)
    ]
    text = source.normal.text
    yield from sorted(found, key=lambda span: (_qualified(text, span), span))


def _occurrences(source: SourceText, printed: str, begin: int, end: int) -> Iterator[int]:
    """Starts of a print that is not a piece of a longer number."""
    text = source.normal.text
    at = text.find(printed, begin, end)
    while at >= 0:
        last = at + len(printed)
        longer = printed[0].isdigit() and _goes_on(source, at - 1, at)
        longer |= printed[-1].isdigit() and _goes_on(source, last, last - 1)
        if not longer:
            yield at
        at = text.find(printed, at + 1, end)


def _goes_on(source: SourceText, neighbour: int, own: int) -> bool:
    """Whether the number at `own` goes on at `neighbour`; a space in the text ends it."""
    text, offsets = source.normal.text, source.normal.offsets
    if not 0 <= neighbour < len(text) or text[neighbour] not in "0123456789.":
        return False
    between = source.text[
        min(offsets[own], offsets[neighbour]) + 1 : max(offsets[own], offsets[neighbour])
    ]
    return not any(character.isspace() for character in between)


def _qualified(text: str, span: Span) -> bool:
    """Whether a word that qualifies the number stands beside it, outside the print."""
    before, after = text[max(0, span[0] - 3) : span[0]], text[span[1] : span[1] + 2]
    return bool(BEFORE.search(before) or AFTER.match(after))


def _cell(source: SourceText, claim: Claim, printed: str) -> Iterator[Span]:
    """The cell of a tab-separated row of the clause's table."""
    assert claim.cell is not None
    for begin, end in source.stretches(claim.clause):
        first, last = source.normal.span(begin, end) if end > begin else (0, 0)
        offset = first
        for line in source.text[first:last].splitlines(keepends=True):
            cells = line.rstrip("\n").split("\t")
            if normalise(cells[0]).text == claim.cell.row and claim.cell.column + 1 < len(cells):
                start = offset + sum(len(cell) + 1 for cell in cells[: claim.cell.column + 1])
                cell = cells[claim.cell.column + 1]
                if normalise(cell).text == printed:
                    yield source.normal.between(start, start + len(cell))
            offset += len(line)
