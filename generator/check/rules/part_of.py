"""A part is for what its total is for, and measured in the same unit."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import Owner, figures_together, indicators_for
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.base import Loc
from generator.model.family import Indicator
from generator.model.programme import Figure
from generator.model.purpose import purpose_of

RULE = "part-of"
Found = tuple[Owner, Loc, Figure]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each figure that names a total; a total that isn't there is the rule sum-of-parts' fault."""
    for together in figures_together(corpus):
        for found in together.values():
            total = together.get(found[2].part_of or "")
            if total:
                yield from _of(corpus, found, total[2])


def _of(corpus: Corpus, found: Found, total: Figure) -> Iterator[Fault]:
    owner, loc, part = found
    listed = (indicators_for(corpus, owner, figure) or {} for figure in (part, total))
    known = {name: indicator for each in listed for name, indicator in each.items()}
    if part.indicator in known and total.indicator in known:
        for what, of_part, of_total in _differing(part, total, known):
            message = f"the {what} is {of_part}, that of its total '{part.part_of}' is {of_total}"
            yield owner.fault((*loc, "part_of"), message, RULE)


def _differing(
    part: Figure, total: Figure, known: dict[str, Indicator]
) -> Iterator[tuple[str, str, str]]:
    mine, whole = known[part.indicator], known[total.indicator]
    yield from (
        (what, mine_says, other)
        for what, mine_says, other in (
            ("unit", mine.unit, whole.unit),
            (
                "purpose",
                purpose_of(part.role, part.purpose, mine.purpose),
                purpose_of(total.role, total.purpose, whole.purpose),
            ),
        )
        if mine_says != other
    )
