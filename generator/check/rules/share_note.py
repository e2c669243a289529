"""A share of money, or of what providers must have, says in its note of what it is a share."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import figures, indicators_for
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.purpose import purpose_of

RULE = "share-note"
SCOPED = ("money", "requirement")


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each figure in the role of a share; those of targets are named by their indicator."""
    for owner, loc, figure in figures(corpus):
        indicator = (indicators_for(corpus, owner, figure) or {}).get(figure.indicator)
        if figure.role != "share" or indicator is None or figure.note:
            continue
        if purpose_of(figure.role, figure.purpose, indicator.purpose) in SCOPED:
            message = f"'{figure.printed}' is a share; say in 'note' of what"
            yield owner.fault(loc, message, RULE)
