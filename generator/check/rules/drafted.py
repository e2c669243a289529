"""What a program wrote is read by a person before it is published."""

from __future__ import annotations

from collections.abc import Iterator

from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "drafted"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each text of a programme that still bears the mark of a draft."""
    for plan in corpus.plans:
        for entry in plan.programmes:
            for at, name in enumerate(entry.value.drafted):
                message = f"a program wrote the {name}: read it, then take its mark away"
                yield entry.fault(("drafted", at), message, RULE)
