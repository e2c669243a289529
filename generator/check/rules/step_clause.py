"""A number in a step or a paper of a route is one that the clause it cites is known to hold."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from generator.check.quantities import Quantities
from generator.check.walk import Owner, owners
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.base import Loc
from generator.model.scheme import RouteLine, Scheme
from generator.quantity.prose import numbers

RULE = "step-clause"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each route of each scheme; a number that no figure or date prints is left alone."""
    quantities = Quantities(corpus)
    for owner in owners(corpus):
        if isinstance(owner.entry.value, Scheme):
            stated = _stated(owner, quantities)
            for loc, line, clause in _lines(owner.entry.value):
                for number in numbers(line.zh, "zh", quantities.units):
                    places = stated[number.value]
                    if places and not any(place.startswith(clause) for place in places):
                        message = f"'{number.text}' stands in {_listed(places)}, not in {clause}"
                        yield owner.fault(loc, message, RULE)


def _stated(owner: Owner, quantities: Quantities) -> dict[Decimal, set[str]]:
    """In which clauses of the scheme its figures and dates have a number."""
    found: dict[Decimal, set[str]] = defaultdict(set)
    for _, figure in owner.figures:
        quantity = quantities.read(figure)
        if quantity and figure.clause:
            found[quantity.value].add(figure.clause)
    for _, milestone in owner.milestones:
        for number in numbers(milestone.printed, "zh", quantities.units):
            found[number.value].add(milestone.clause or owner.entry.value.clause)
    return found


def _lines(scheme: Scheme) -> Iterator[tuple[Loc, RouteLine, str]]:
    """Each step and paper of its routes, with the clause that it cites."""
    for at, route in enumerate(scheme.routes):
        for name, lines in (("steps", route.steps), ("bring", route.bring)):
            for nth, line in enumerate(lines):
                yield ("routes", at, name, nth), line, line.clause or route.clause


def _listed(places: set[str]) -> str:
    return " and ".join(sorted(places))
