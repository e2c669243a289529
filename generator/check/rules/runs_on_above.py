"""What outlasts its year by the plan above does so by a plan that gives the same."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.benefits import benefits, by_place
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.place import ids_above

RULE = "runs-on-above"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each benefit beside that of the same id in the plans above, of the same year."""
    parents = {entry.value.id: entry.value.parent for entry in corpus.places}
    known = by_place(corpus)
    for benefit in benefits(corpus):
        if benefit.benefit.runs_on:
            continue
        plan, name = benefit.plan.value, benefit.benefit.id
        for up in ids_above(plan.place, parents):
            above = known.get((up, plan.year, name))
            if above and above.runs_on:
                message = f"by the plan of {up} it runs on until {above.runs_on.until}; say so too"
                yield benefit.fault(("id",), message, RULE)
                break
