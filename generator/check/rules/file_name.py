"""A file is named after what it holds: PLACE/YEAR.yml, NN-ID.yml, NN-ID.scheme.yml, FAMILY.yml."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.fault import Fault
from generator.load.corpus import Corpus, PlanEntry, Record

RULE = "file-name"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Families, plans, and what stands beside a plan in files of its own."""
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
        yield from _beside(plan)


def _beside(plan: PlanEntry) -> Iterator[Fault]:
    """What is one a programme, as a second would have to bear the same name."""
    numbers = {programme.value.id: programme.value.number for programme in plan.programmes}
    entries: list[tuple[str, Record[Any]]] = [("scheme", scheme) for scheme in plan.schemes]
    entries += [("allocation", allocation) for allocation in plan.allocations]
    entries += [("benefits", benefit) for benefit in plan.benefits]
    for kind, entry in entries:
        programme = entry.value.programme
        if programme in numbers:
            name = f"{numbers[programme]:02}-{programme}.{kind}.yml"
            if entry.source.path.name != name:
                yield entry.fault(("programme",), f"the file should be {name}", RULE)
