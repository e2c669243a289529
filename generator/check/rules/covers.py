"""Where one figure says for whom it is, so does each that it would be compared with."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.check.walk import Owner, figures
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.base import Loc
from generator.model.programme import Figure

RULE = "covers"
Kind = tuple[str, str]
"""An indicator and a role."""


def check(corpus: Corpus) -> Iterator[Fault]:
    """The figures of each indicator and role, over all plans."""
    together: dict[Kind, list[tuple[Owner, Loc, Figure]]] = defaultdict(list)
    mixed = _mixed(corpus)
    for owner, loc, figure in figures(corpus) if mixed else ():
        if (figure.indicator, figure.role) in mixed:
            together[figure.indicator, figure.role].append((owner, loc, figure))
    for found in together.values():
        speaks = next((owner for owner, _, figure in found if figure.covers), None)
        for owner, loc, figure in found if speaks else ():
            if speaks and not figure.covers:
                message = f"does not say whom it 'covers', which {speaks.entry.source.path} does"
                yield owner.fault(loc, message, RULE)


def _mixed(corpus: Corpus) -> set[Kind]:
    """Of which some figures say whom they cover, and some don't."""
    kinds = {kind for plan in corpus.plans for kind in plan.outline.kinds}
    return {(name, role) for name, role, covers in kinds if covers and (name, role, False) in kinds}
