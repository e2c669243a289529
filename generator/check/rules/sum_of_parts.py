"""Figures that are parts of a stated total add up to it, or the difference is explained."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from generator.check.quantities import Quantities
from generator.check.walk import Owner, owners
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus

RULE = "sum-of-parts"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each total that some figure names as the whole it is part of."""
    quantities = Quantities(corpus)
    for owner in owners(corpus):
        yield from _of(owner, quantities)


def _of(owner: Owner, quantities: Quantities) -> Iterator[Fault]:
    at = {figure.local_id: position for position, figure in enumerate(owner.figures)}
    sums: dict[str, Decimal] = defaultdict(Decimal)
    for position, figure in enumerate(owner.figures):
        if figure.part_of is None:
            continue
        if figure.part_of not in at or figure.part_of == figure.local_id:
            message = f"there is no total '{figure.part_of}' here" + did_you_mean(
                figure.part_of, at
            )
            yield owner.fault(("figures", position, "part_of"), message, RULE)
            continue
        quantity = quantities.read(figure)
        sums[figure.part_of] += quantity.value if quantity else 0
    for total, added in sums.items():
        figure = owner.figures[at[total]]
        stated = quantities.read(figure)
        if stated and stated.value != added and figure.note is None:
            message = f"'{figure.printed}' is stated, the parts add up to {added:,f}"
            advice = "; if the document itself disagrees, say so in the total's 'note'"
            yield owner.fault(("figures", at[total], "printed"), message + advice, RULE)
