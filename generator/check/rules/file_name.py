"""A file is named after what it holds: PLACE/YEAR.yml, NN-ID.yml, FAMILY.yml."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "file-name"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Families, plans, and programmes in files of their own."""
    for family in corpus.families:
        if family.source.path.stem != family.value.id:
            yield family.fault(("id",), f"the file should be {family.value.id}.yml", RULE)
    for plan in corpus.plans:
        expected = Path(plan.value.place) / f"{plan.value.year}.yml"
        if plan.source.path.parts[-2:] != expected.parts:
            yield plan.fault(("place",), f"the file should be plans/{expected}", RULE)
        for programme in plan.programmes:
            name = f"{programme.value.number:02}-{programme.value.id}.yml"
            if programme.loc == () and programme.source.path.name != name:
                yield programme.fault(("id",), f"the file should be {name}", RULE)
