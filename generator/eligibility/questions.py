"""Which question to ask next: the one that decides most."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from generator.eligibility.evaluate import Judged

SHARE = 2520
"""A benefit's weight, shared by the facts it hangs on; 1 to 10 divide it, so no rounding there."""


def weights(trees: Iterable[Judged]) -> dict[str, int]:
    """What each unanswered fact weighs: an undecided benefit's weight is shared by its facts."""
    found: dict[str, int] = {}
    for tree in trees:
        facts = tree.open_facts()
        for fact in facts:
            found[fact] = found.get(fact, 0) + SHARE // len(facts)
    return found


def next_question(
    trees: Iterable[Judged], order: Sequence[str], skipped: Collection[str] = ()
) -> str | None:
    """The weightiest fact of `order` that wasn't skipped; of equals the first; None when done.

    `order` are the facts that may be asked, in the order of the data: all of them, or those whose
    `asks` fit whom the answers are about.
    """
    weighed = weights(trees)
    candidates = [fact for fact in order if fact in weighed and fact not in skipped]
    return max(candidates, key=lambda fact: weighed[fact], default=None)
