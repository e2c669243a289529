"""A figure measures an indicator of its programme's family, or one that all families share."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import Owner, figures, indicators_for
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus

RULE = "foreign-indicator"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each figure of each plan and programme."""
    for owner, loc, figure in figures(corpus):
        known = indicators_for(corpus, owner)
        if known is None or figure.indicator in known:
            continue
        whose = f"family '{owner.programme.family}'" if owner.programme else "plan as a whole"
        message = f"the {whose} has no indicator '{figure.indicator}'"
        hint = did_you_mean(figure.indicator, {*known, *_offered(corpus, owner)})
        yield owner.fault((*loc, "indicator"), message + hint, RULE)


def _offered(corpus: Corpus, owner: Owner) -> set[str]:
    """The indicators that the shared vocabulary has for the owner's family, used or not."""
    own = owner.programme.family if owner.programme else None
    families = (entry.value for entry in corpus.offered if entry.value.id == own)
    return {indicator.id for family in families for indicator in family.indicators}
