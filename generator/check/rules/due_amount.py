"""An amount that somebody is due is paid by a benefit of its programme."""

from __future__ import annotations

from collections.abc import Iterator

from generator.called import command
from generator.check.benefits import benefits
from generator.check.walk import figures_together, indicators_for
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.family import Indicator
from generator.model.programme import Figure
from generator.model.purpose import DUE, purpose_of

RULE = "due-amount"
Key = tuple[str, int, str]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each figure of each programme; a benefit pays an indicator in whichever wording."""
    named = _named(corpus)
    for together in figures_together(corpus):
        for owner, loc, figure in together.values():
            indicator = (indicators_for(corpus, owner, figure) or {}).get(figure.indicator)
            if indicator is None or not _is_due(figure, indicator):
                continue
            paid = (
                together[claim_id][2]
                for claim_id in named.get(owner.key, ())
                if claim_id in together
            )
            if figure.indicator not in {figure_paid.indicator for figure_paid in paid}:
                message = f"no benefit pays '{figure.indicator}', which somebody is due; "
                place, year, programme = owner.key
                begin = f"{command()} new benefits {place} {year} {programme}"
                yield owner.fault(loc, f"{message}name it in one, or begin one: `{begin}`", RULE)


def _named(corpus: Corpus) -> dict[Key, list[str]]:
    """By programme: the local ids of the figures that its benefits pay."""
    found: dict[Key, list[str]] = {}
    for benefit in benefits(corpus):
        found.setdefault(benefit.owner, []).extend(local for _, local in benefit.benefit.figures)
    return found


def _is_due(figure: Figure, indicator: Indicator) -> bool:
    """Whether it says how much somebody gets: money, or so many times for each."""
    purpose = purpose_of(figure.role, figure.purpose, indicator.purpose)
    counted = indicator.per is not None or indicator.unit == "CNY"
    return purpose in DUE and figure.role == "standard" and counted
