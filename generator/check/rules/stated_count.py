"""What a document says it holds, it holds: stated counts agree with the lists entered."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.quantities import Quantities
from generator.check.walk import Owner, owners
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus

RULE = "stated-count"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Programmes and groups of each plan, items of each counted list."""
    for plan in corpus.plans:
        counts = {"programmes": len(plan.programmes)}
        if plan.value.states.groups is not None:
            counts["groups"] = len(plan.value.groups)
        for name, found in counts.items():
            stated = getattr(plan.value.states, name)
            if stated != found:
                message = f"the document states {stated} {name}; {found} are here"
                yield plan.fault(("states", name), message, RULE)
    quantities = Quantities(corpus)
    for owner in owners(corpus):
        yield from _lists(owner, quantities)


def _lists(owner: Owner, quantities: Quantities) -> Iterator[Fault]:
    programme = owner.programme
    stated = {figure.local_id: figure for figure in owner.figures}
    for at, one in enumerate(programme.lists if programme else []):
        if one.counted is None:
            continue
        figure = stated.get(one.counted)
        if figure is None:
            hint = did_you_mean(one.counted, stated)
            message = f"this programme has no figure '{one.counted}'{hint}"
            yield owner.fault(("lists", at, "counted"), message, RULE)
            continue
        quantity = quantities.read(figure)
        if quantity and quantity.value != len(one.items):
            message = f"'{figure.printed}' is stated; the list has {len(one.items)} items"
            yield owner.fault(("lists", at, "items"), message, RULE)
