"""Which question to ask next: the one that decides most."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from fractions import Fraction

from generator.eligibility.evaluate import Judged


def votes(trees: Iterable[Judged]) -> dict[str, Fraction]:
    """The votes for each fact: an undecided benefit has one, shared by the facts it hangs on."""
    found: dict[str, Fraction] = {}
    for tree in trees:
        facts = tree.open_facts()
        for fact in facts:
            found[fact] = found.get(fact, Fraction()) + Fraction(1, len(facts))
    return found


def next_question(
    trees: Iterable[Judged], order: Sequence[str], skipped: Collection[str] = ()
) -> str | None:
    """The fact of `order` with most votes that wasn't skipped; of equals the first.

    `order` are the facts that may be asked, in the order of the data: all of them, or those whose
    `asks` fit whom the answers are about. None when no question is left.
    """
    counted = votes(trees)
    candidates = [fact for fact in order if fact in counted and fact not in skipped]
    return max(candidates, key=lambda fact: counted[fact], default=None)
