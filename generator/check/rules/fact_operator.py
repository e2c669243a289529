"""A condition compares its fact in a way that fits its kind, with a value that it can have."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.benefits import benefits
from generator.eligibility.fitting import misfit
from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "fact-operator"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each condition of each benefit, whose fact is known."""
    facts = {entry.value.id: entry.value for entry in corpus.facts}
    for benefit in benefits(corpus):
        for loc, leaf in benefit.benefit.leaves:
            fact = facts.get(str(leaf.fact))
            found = misfit(fact, leaf) if fact else None
            if found:
                yield benefit.fault((*loc, leaf.operator), found, RULE)
