"""What a figure is for fits its role, and is said of a figure only where it is its own."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import figures, indicators_for
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.family import Indicator
from generator.model.programme import Figure
from generator.model.purpose import PURPOSES, purpose_of

RULE = "purpose"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each figure of each plan, programme, scheme and table."""
    for owner, loc, figure in figures(corpus):
        indicator = (indicators_for(corpus, owner, figure) or {}).get(figure.indicator)
        if indicator is None:
            continue
        at = (*loc, "purpose") if figure.purpose else loc
        for message in _wrong(figure, indicator):
            yield owner.fault(at, message, RULE)


def _wrong(figure: Figure, indicator: Indicator) -> Iterator[str]:
    purpose = purpose_of(figure.role, figure.purpose, indicator.purpose)
    allowed = PURPOSES[figure.role]
    if purpose not in allowed:
        fitting = " or ".join(sorted(allowed))
        yield f"'{figure.role}' is the role of {fitting}; '{purpose}' is what this figure is for"
    elif figure.purpose and figure.purpose == purpose_of(figure.role, None, indicator.purpose):
        yield f"'{figure.purpose}' is what the indicator is for anyway; leave it out"
