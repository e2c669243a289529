"""Figures that are parts of a stated total add up to it, or the difference is explained."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from generator.check.quantities import Quantities
from generator.check.walk import Owner, figures_together
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus
from generator.model.base import Loc
from generator.model.programme import Figure

RULE = "sum-of-parts"
ADVICE = "; if the document disagrees or names only some of the parts, say so in the total's 'note'"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each total that some figure names as the whole it is part of."""
    quantities = Quantities(corpus)
    for together in figures_together(corpus):
        yield from _of(together, quantities)


def _of(together: dict[str, tuple[Owner, Loc, Figure]], quantities: Quantities) -> Iterator[Fault]:
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for owner, loc, figure in together.values():
        total = figure.part_of
        if total is None:
            continue
        if total not in together or total == figure.local_id:
            message = f"there is no total '{total}' here" + did_you_mean(total, together)
            yield owner.fault((*loc, "part_of"), message, RULE)
            continue
        quantity = quantities.read(figure)
        sums[total] += quantity.value if quantity else 0
    for total, added in sums.items():
        owner, loc, figure = together[total]
        stated = quantities.read(figure)
        if stated and stated.value != added and figure.note is None:
            message = f"'{figure.printed}' is stated, the parts add up to {added:,f}"
            yield owner.fault((*loc, "printed"), message + ADVICE, RULE)
