"""Figures, and what a copy lost, are of indicators of the family, or that all families share."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import Owner, family_of, figures, indicators_for, owners
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus
from generator.model.base import Loc
from generator.model.programme import Figure, Programme

RULE = "foreign-indicator"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each figure of each plan and programme, then what copies lost."""
    for owner, loc, figure in figures(corpus):
        family = family_of(owner, figure)
        if figure.family and (owner.programme is None or figure.family == owner.programme.family):
            message = f"'{family}' is the programme's family anyway; leave it out"
            message = message if owner.programme else "a plan's own figure belongs to no family"
            yield owner.fault((*loc, "family"), message, RULE)
        yield from _foreign(corpus, owner, (*loc, "indicator"), figure.indicator, figure)
    for owner in owners(corpus):
        if isinstance(owner.entry.value, Programme):
            for at, indicator in enumerate(owner.entry.value.lost or ()):
                yield from _foreign(corpus, owner, ("lost", at), indicator)


def _foreign(
    corpus: Corpus, owner: Owner, loc: Loc, indicator: str, figure: Figure | None = None
) -> Iterator[Fault]:
    known, family = indicators_for(corpus, owner, figure), family_of(owner, figure)
    if known is None or indicator in known:
        return
    whose = f"family '{family}'" if owner.programme else "plan as a whole"
    message = f"the {whose} has no indicator '{indicator}'"
    hint = did_you_mean(indicator, {*known, *_offered(corpus, family)})
    yield owner.fault(loc, message + hint, RULE)


def _offered(corpus: Corpus, named: str | None) -> set[str]:
    """The indicators that the shared vocabulary has for a family, used or not."""
    families = (entry.value for entry in corpus.offered if entry.value.id == named)
    return {indicator.id for family in families for indicator in family.indicators}
