"""What a document says it holds, it holds: stated counts agree with the lists entered.

A plan that says why it isn't complete may have fewer, never more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.check.quantities import Quantities
from generator.check.walk import Owner, figures_together, owners
from generator.count import Count
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus, PlanEntry
from generator.model.programme import Figure

RULE = "stated-count"


def check(corpus: Corpus) -> Iterator[Fault]:
    """What each plan is made of, the numbers of its programmes, items of each counted list."""
    for plan in corpus.plans:
        yield from _parts(plan)
        yield from _numbers(plan)
    quantities = Quantities(corpus)
    stated: dict[tuple[object, str], Figure] = {
        (owner.key, local): figure
        for together in figures_together(corpus)
        for local, (owner, _, figure) in together.items()
    }
    for owner in owners(corpus):
        yield from _lists(owner, stated, quantities)


def _parts(plan: PlanEntry) -> Iterator[Fault]:
    found = {
        "programmes": len(plan.programmes),
        "groups": len(plan.value.groups),
        "schemes": len(plan.schemes),
        "allocations": len(plan.allocations),
    }
    for name, count in found.items():
        stated = getattr(plan.value.states, name)
        if stated is not None and (count > stated or (plan.value.complete and count < stated)):
            message = f"the document states {stated} {name}; {count} are here"
            if missing := _missing(plan) if name == "programmes" else "":
                message += f"; missing: {missing}"
            yield plan.fault(("states", name), message, RULE)


def _missing(plan: PlanEntry) -> str:
    """The numbers up to the stated one that no programme has: `2, 5`."""
    numbers = {entry.value.number for entry in plan.programmes}
    wanted = range(1, plan.value.states.programmes + 1)
    return ", ".join(str(number) for number in wanted if number not in numbers)


def _numbers(plan: PlanEntry) -> Iterator[Fault]:
    """Programmes numbered past the last; with the count right, another number is left free."""
    last = plan.value.states.programmes
    for entry in plan.programmes:
        if entry.value.number > last:
            message = f"number {entry.value.number} is past the last of the stated {last}"
            free = _missing(plan)
            yield entry.fault(("number",), f"{message}; free: {free}" if free else message, RULE)


def _lists(
    owner: Owner, stated: Mapping[tuple[object, str], Figure], quantities: Quantities
) -> Iterator[Fault]:
    for loc, item_list in owner.lists:
        if item_list.counted is None:
            continue
        figure = stated.get((owner.key, item_list.counted))
        if figure is None:
            known = [local for key, local in stated if key == owner.key]
            hint = did_you_mean(item_list.counted, known)
            message = f"this programme has no figure '{item_list.counted}'{hint}"
            yield owner.fault((*loc, "counted"), message, RULE)
            continue
        quantity = quantities.read(figure)
        if quantity and quantity.value != len(item_list.items):
            listed = Count(len(item_list.items))
            message = f"'{figure.printed}' is stated; the list has {listed:item|items}"
            yield owner.fault((*loc, "items"), message, RULE)
