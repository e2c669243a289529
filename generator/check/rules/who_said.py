"""A programme that states a limit for people says beside it, in a list, who they are."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import indicators_for, owners
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.programme import Programme
from generator.model.purpose import purpose_of

RULE = "who-said"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each programme without a list and without a scheme, whose `serves` says it."""
    with_scheme = {
        (plan.value.place, plan.value.year, scheme.value.programme)
        for plan in corpus.plans
        for scheme in plan.schemes
    }
    for owner in owners(corpus):
        programme = owner.entry.value
        if not isinstance(programme, Programme) or programme.lists or owner.key in with_scheme:
            continue
        for loc, figure in owner.figures:
            indicator = (indicators_for(corpus, owner, figure) or {}).get(figure.indicator)
            if indicator is None:
                continue
            if purpose_of(figure.role, figure.purpose, indicator.purpose) == "eligibility":
                message = "it alone would stand under who is in; say in a list who they are"
                yield owner.fault(loc, message, RULE)
