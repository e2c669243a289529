"""No place pays less than the standard that a plan above it sets for the same year."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.quantities import Quantities
from generator.check.walk import Owner, figures
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.base import Loc
from generator.model.place import ids_above
from generator.model.programme import Figure

RULE = "below-minimum"
Key = tuple[str, int, str]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each standard of a plan beside those of the plans of all places above."""
    parents = {entry.value.id: entry.value.parent for entry in corpus.places}
    quantities = Quantities(corpus)
    standards: dict[Key, tuple[Owner, Loc, Figure]] = {}
    for owner, loc, figure in figures(corpus):
        if figure.local_id == f"{figure.indicator}-standard":
            plan = owner.plan.value
            standards[(plan.place, plan.year, figure.indicator)] = (owner, loc, figure)
    for (place, year, indicator), (owner, loc, figure) in standards.items():
        own = quantities.read(figure)
        for upper in ids_above(place, parents):
            found = standards.get((upper, year, indicator))
            least = quantities.read(found[2]) if found else None
            if found and own and least and own.value < least.value and figure.note is None:
                message = f"'{figure.printed}' is below '{found[2].printed}' of {upper}"
                advice = "; if the documents say so, say it in a 'note'"
                yield owner.fault((*loc, "printed"), message + advice, RULE)
