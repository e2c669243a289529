"""What a document says it holds, it holds: stated counts agree with the lists entered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.check.quantities import Quantities
from generator.check.walk import Owner, figures_together, owners
from generator.count import Count
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus
from generator.model.programme import Figure

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
    stated = {
        (owner.key, local): figure
        for together in figures_together(corpus)
        for local, (owner, _, figure) in together.items()
    }
    for owner in owners(corpus):
        yield from _lists(owner, stated, quantities)


def _lists(
    owner: Owner, stated: Mapping[tuple[object, str], Figure], quantities: Quantities
) -> Iterator[Fault]:
    for loc, one in owner.lists:
        if one.counted is None:
            continue
        figure = stated.get((owner.key, one.counted))
        if figure is None:
            known = [local for key, local in stated if key == owner.key]
            hint = did_you_mean(one.counted, known)
            message = f"this programme has no figure '{one.counted}'{hint}"
            yield owner.fault((*loc, "counted"), message, RULE)
            continue
        quantity = quantities.read(figure)
        if quantity and quantity.value != len(one.items):
            message = (
                f"'{figure.printed}' is stated; the list has {Count(len(one.items)):item|items}"
            )
            yield owner.fault((*loc, "items"), message, RULE)
