"""Where a figure was found before it was changed: a correction stands there, another one elsewhere.

60元 that becomes 每人60元 is the same figure; 60元 that becomes another amount of the same text is
not, though that amount does stand in the text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from generator.check.claims import Claim
from generator.model.ledger import LedgerRow
from generator.trace.assign import Span
from generator.trace.normal import normalise
from generator.trace.source_text import SourceText


@dataclass(frozen=True)
class Before:
    """The row of a claim whose print has changed since, and the stretch that it names."""

    row: LedgerRow
    span: Span

    def overlaps(self, span: Span) -> bool:
        """Whether a stretch of the searched text has a character in common with the old one."""
        return span[0] < self.span[1] and self.span[0] < span[1]


def changed_since(
    source: SourceText, claims: Iterable[Claim], ledger: Mapping[str, LedgerRow]
) -> dict[str, Before]:
    """The claims that were found in this text, in the same clause, with another print."""
    found = {}
    for claim in claims:
        row = ledger.get(claim.id)
        if row is None or claim.cell is not None or row.printed == claim.printed:
            continue
        if (row.sha256, row.clause) == (source.sha256, claim.clause):
            start = source.normal.between(row.offset, len(source.text))[0]
            found[claim.id] = Before(row, (start, start + len(normalise(row.printed).text)))
    return found
