"""A benefit's headline says what one gets, with no number that the figures paid don't hold."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.check.benefits import Located, benefits
from generator.check.quantities import Quantities
from generator.check.walk import figures_together
from generator.fault import Fault
from generator.lang import LANGUAGES
from generator.load.corpus import Corpus
from generator.model.benefit import Benefit
from generator.model.place import ids_above
from generator.model.programme import Figure
from generator.quantity.prose import numbers

RULE = "headline"
SHARED = ("target", "share", "funding")
"""Roles of figures about everybody together: nobody gets 950 homes."""
PaidBy = dict[tuple[str, int, str], dict[str, Figure]]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each benefit of each plan; works, and those with nothing of their own to say, need none."""
    paid, quantities = _figures(corpus), Quantities(corpus)
    parents = {entry.value.id: entry.value.parent for entry in corpus.places}
    known = {(*_where(benefit), benefit.benefit.id): benefit for benefit in benefits(corpus)}
    for benefit in known.values():
        text = benefit.benefit.headline
        if text is None:
            if _needs(benefit.benefit):
                yield benefit.fault((), "a line 'headline' must say what one gets", RULE)
            continue
        place, year = _where(benefit)
        line = (place, *ids_above(place, parents))
        same = [each for at in line if (each := known.get((at, year, benefit.benefit.id)))]
        values = {value for each in same for value in _values(each, paid, quantities)}
        for lang in LANGUAGES:
            for number in numbers(text.of(lang), lang, quantities.units):
                if number.value not in values:
                    message = f"no figure that the benefit pays holds '{number.text}'"
                    yield benefit.fault(("headline", lang), message, RULE)


def _where(located: Located) -> tuple[str, int]:
    return located.plan.value.place, located.plan.value.year


def _needs(benefit: Benefit) -> bool:
    return not benefit.works and (benefit.follows is None or benefit.pays is not None)


def _figures(corpus: Corpus) -> PaidBy:
    """Figures by the key of what owns them and by local id."""
    found: PaidBy = {}
    for together in figures_together(corpus):
        for local, (owner, _, figure) in together.items():
            found.setdefault(owner.key, {})[local] = figure
    return found


def _values(located: Located, paid: PaidBy, quantities: Quantities) -> Iterator[Decimal]:
    """What the figures that a benefit pays come to, and the numbers of its first and last days."""
    for _, local in located.benefit.figures:
        figure = paid.get(located.owner, {}).get(local)
        quantity = figure and figure.role not in SHARED and quantities.read(figure)
        if quantity:
            yield quantity.value
            if quantity.value_max is not None:
                yield quantity.value_max
    for day in (located.benefit.since, located.benefit.until):
        yield from (Decimal(part) for part in (day or "").split("-") if part)
