"""Figures, and what a copy lost, are of indicators of the family, or that all families share."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import Owner, figures, indicators_for, owners
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus
from generator.model.base import Loc
from generator.model.programme import Programme

RULE = "foreign-indicator"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each figure of each plan and programme, then what copies lost."""
    for owner, loc, figure in figures(corpus):
        yield from _foreign(corpus, owner, (*loc, "indicator"), figure.indicator)
    for owner in owners(corpus):
        if isinstance(owner.entry.value, Programme):
            for at, indicator in enumerate(owner.entry.value.lost or ()):
                yield from _foreign(corpus, owner, ("lost", at), indicator)


def _foreign(corpus: Corpus, owner: Owner, loc: Loc, indicator: str) -> Iterator[Fault]:
    known = indicators_for(corpus, owner)
    if known is None or indicator in known:
        return
    whose = f"family '{owner.programme.family}'" if owner.programme else "plan as a whole"
    message = f"the {whose} has no indicator '{indicator}'"
    hint = did_you_mean(indicator, {*known, *_offered(corpus, owner)})
    yield owner.fault(loc, message + hint, RULE)


def _offered(corpus: Corpus, owner: Owner) -> set[str]:
    """The indicators that the shared vocabulary has for the owner's family, used or not."""
    own = owner.programme.family if owner.programme else None
    families = (entry.value for entry in corpus.offered if entry.value.id == own)
    return {indicator.id for family in families for indicator in family.indicators}
