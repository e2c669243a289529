"""What a benefit gives is neither background nor money for those who provide it."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.benefits import benefits
from generator.check.walk import figures_together, indicators_for
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.purpose import Purpose, purpose_of

RULE = "benefit-figure"
Key = tuple[tuple[str, int, str], str]
NOT_GIVEN: dict[Purpose, str] = {
    "background": "is background; nobody gets it by this benefit",
    "money": "is money for the work; name what somebody gets by this benefit",
}
"""What figures are for that no benefit gives, and what is wrong with it."""


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each figure that a benefit pays."""
    purposes = _purposes(corpus)
    for benefit in benefits(corpus):
        for loc, local in benefit.benefit.figures:
            purpose = purposes.get((benefit.owner, local))
            if purpose in NOT_GIVEN:
                yield benefit.fault(loc, f"'{local}' {NOT_GIVEN[purpose]}", RULE)


def _purposes(corpus: Corpus) -> dict[Key, Purpose]:
    """What each figure is for, under its owner and local id."""
    found: dict[Key, Purpose] = {}
    for together in figures_together(corpus):
        for local, (owner, _, figure) in together.items():
            indicator = (indicators_for(corpus, owner, figure) or {}).get(figure.indicator)
            if indicator:
                purpose = purpose_of(figure.role, figure.purpose, indicator.purpose)
                found[owner.key, local] = purpose
    return found
