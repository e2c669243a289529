"""Who belongs to a group that the document doesn't list is for the office, not for our own list."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.benefits import benefits
from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "unlisted-group"
NOT_LISTED = "没有列"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each condition of each benefit that rests on our own reasoning."""
    for benefit in benefits(corpus):
        for loc, leaf in benefit.benefit.leaves:
            if leaf.worked_out and NOT_LISTED in leaf.worked_out.zh:
                message = (
                    "nobody can be told no by a list that the document doesn't give; "
                    "use 'also_required', and name another document's list in 'unstated'"
                )
                yield benefit.fault((*loc, "worked_out", "zh"), message, RULE)
