"""What a benefit gives is no background: what stood before, or holds for the country, isn't got."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.benefits import benefits
from generator.check.walk import figures_together, indicators_for
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.purpose import purpose_of

RULE = "benefit-figure"
Key = tuple[tuple[str, int, str], str]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each figure that a benefit pays."""
    background = _background(corpus)
    for benefit in benefits(corpus):
        for loc, local in benefit.benefit.figures:
            if (benefit.owner, local) in background:
                message = f"'{local}' is background; nobody gets it by this benefit"
                yield benefit.fault(loc, message, RULE)


def _background(corpus: Corpus) -> set[Key]:
    """Owner and local id of each figure that is background."""
    found: set[Key] = set()
    for together in figures_together(corpus):
        for local, (owner, _, figure) in together.items():
            indicator = (indicators_for(corpus, owner) or {}).get(figure.indicator)
            if indicator and purpose_of(figure.role, figure.purpose, indicator.purpose) == (
                "background"
            ):
                found.add((owner.key, local))
    return found
