"""An age that a print words in two ways (3岁以下) has one reading, with a note that says so."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.quantities import has_two_readings
from generator.check.walk import figures
from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "age-boundary"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each figure whose print leaves open whether the last year counts."""
    for owner, loc, figure in figures(corpus):
        if not has_two_readings(figure):
            continue
        if figure.qualifier is None:
            message = (
                f"'{figure.printed}' can be read in two ways; write 'qualifier: under' or 'at most'"
            )
            yield owner.fault((*loc, "printed"), message, RULE)
        elif figure.note is None:
            message = f"'{figure.printed}' is read as '{figure.qualifier}'; say so in a 'note'"
            yield owner.fault((*loc, "qualifier"), message, RULE)
