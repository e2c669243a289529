"""What a benefit names is there: the benefit it follows, its figures, its route, its amount."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.check.benefits import Located, benefits, by_place
from generator.check.walk import figures_together
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus
from generator.model.benefit import Benefit
from generator.model.place import ids_above

RULE = "benefit-reference"
Key = tuple[str, int, str]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each benefit of each plan."""
    figures = _figures(corpus)
    parents = {entry.value.id: entry.value.parent for entry in corpus.places}
    known = by_place(corpus)
    for benefit in benefits(corpus):
        yield from _figures_and_route(benefit, figures[benefit.owner])
        if benefit.benefit.follows in parents:
            for message in _follows(benefit, parents, known):
                yield benefit.fault(("follows",), message, RULE)
        if not (benefit.benefit.pays or benefit.benefit.works or benefit.benefit.unstated):
            message = "'pays' no figure; say in 'unstated' what the document leaves open"
            yield benefit.fault((), message, RULE)


def _figures(corpus: Corpus) -> dict[Key, set[str]]:
    """Local ids of figures by the key of what owns them."""
    known: dict[Key, set[str]] = defaultdict(set)
    for together in figures_together(corpus):
        for local, (owner, _, _) in together.items():
            known[owner.key].add(local)
    return known


def _figures_and_route(located: Located, figures: set[str]) -> Iterator[Fault]:
    programme = located.file.value.programme
    schemes = [each.value for each in located.plan.schemes if each.value.programme == programme]
    routes = [route.id for scheme in schemes for route in scheme.routes]
    for loc, local in located.benefit.figures:
        if local not in figures:
            message = f"the programme has no figure '{local}'{did_you_mean(local, figures)}"
            yield located.fault(loc, message, RULE)
    named = located.benefit.route
    if named and named not in routes:
        message = f"the programme has no route '{named}'{did_you_mean(named, routes)}"
        yield located.fault(("route",), message, RULE)


def _follows(
    located: Located, parents: dict[str, str | None], known: dict[Key, Benefit]
) -> Iterator[str]:
    """What is wrong with the place whose rule a benefit follows."""
    place, own, benefit = str(located.benefit.follows), located.plan.value, located.benefit.id
    followed = known.get((place, own.year, benefit))
    if place not in ids_above(own.place, parents):
        yield f"{own.place} does not lie within {place}"
    elif followed is None:
        near = [name for where, when, name in known if (where, when) == (place, own.year)]
        hint = did_you_mean(benefit, near)
        yield f"the plan of {place} for {own.year} has no benefit '{benefit}'{hint}"
    elif followed.follows:
        yield f"the rule stands in {followed.follows}; follow that"
    elif followed.works:
        yield f"'{benefit}' of {place} is something built and has no rule"
