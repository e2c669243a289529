"""A benefit that gives something over a time says until when it outlasts its plan's year."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.benefits import Located, benefits
from generator.check.walk import figures_together, indicators_for
from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "runs-on"
TIMES = ("year", "month")
"""Units of what is had over a time: three years of insurance, a second dose six months later."""


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each benefit, by the figures that it pays and the end that it states."""
    over_a_time = _over_a_time(corpus)
    for benefit in benefits(corpus):
        later, year = benefit.benefit.runs_on, str(benefit.plan.value.year)
        last = max(year, (benefit.benefit.until or year)[:4])
        paid = [
            loc for loc, local in benefit.benefit.figures if (benefit.owner, local) in over_a_time
        ]
        if later is None and paid:
            message = "it is had over a time; say in 'runs_on' until when those who qualify have it"
            yield benefit.fault(paid[0], message, RULE)
        elif later is not None and later.until[:4] <= last:
            message = f"'{later.until}' is not after {last}, the year in which it ends anyway"
            yield benefit.fault(("runs_on", "until"), message, RULE)
        if later is not None:
            yield from _later_comers(benefit)


def _later_comers(benefit: Located) -> Iterator[Fault]:
    """Days from which people come in, without one until which: later ones would be told so too."""
    year = benefit.plan.value.year
    leaves = [leaf for _, leaf in benefit.benefit.leaves]
    ends = {leaf.fact for leaf in leaves if leaf.operator in ("before", "on_or_before")}
    for loc, leaf in benefit.benefit.leaves:
        begins = leaf.operator in ("on_or_after", "after") and str(leaf.value)[:4] == str(year)
        if begins and leaf.fact not in ends:
            message = (
                f"it runs on for those of {year} alone; add 'before: {year + 1}-01-01', and an "
                "entry for later ones"
            )
            yield benefit.fault((*loc, leaf.operator), message, RULE)


def _over_a_time(corpus: Corpus) -> set[tuple[object, str]]:
    """The figures that say for how long somebody has something, by owner and local id."""
    found: set[tuple[object, str]] = set()
    for together in figures_together(corpus):
        for local, (owner, _, figure) in together.items():
            indicator = (indicators_for(corpus, owner, figure) or {}).get(figure.indicator)
            if indicator and figure.role == "standard" and indicator.unit in TIMES:
                found.add((owner.key, local))
    return found
