"""A body that takes part in a programme has a printed name for the plan's place."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import owners
from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "unnamed-body"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each body of each programme."""
    bodies = {entry.value.id: entry.value for entry in corpus.bodies}
    for owner in owners(corpus):
        place = owner.plan.value.place
        for loc, ref in owner.bodies:
            body = bodies.get(ref.id)
            if body and not ref.printed and place not in body.printed:
                message = f"'{ref.id}' has no printed name for {place} in bodies.yml"
                yield owner.fault(loc, message, RULE)
