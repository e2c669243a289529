"""A figure with a key of its own has a name of its own, so that no page shows it as another."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import figures
from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "own-name"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each figure written by hand; a table makes the keys of its totals itself."""
    for owner, loc, figure in figures(corpus):
        if figure.key and not figure.name and loc[0] == "figures":
            message = f"'{figure.key}' tells it apart for programs only; add its 'name'"
            yield owner.fault((*loc, "key"), message, RULE)
