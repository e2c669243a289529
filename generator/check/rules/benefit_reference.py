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
    for one in benefits(corpus):
        yield from _figures_and_route(one, figures[one.owner])
        if one.benefit.follows in parents:
            for message in _follows(one, parents, known):
                yield one.fault(("follows",), message, RULE)
        if not (one.benefit.pays or one.benefit.works or one.benefit.unstated):
            message = "'pays' no figure; say in 'unstated' what the document leaves open"
            yield one.fault((), message, RULE)


def _figures(corpus: Corpus) -> dict[Key, set[str]]:
    """Local ids of figures by the key of what owns them."""
    known: dict[Key, set[str]] = defaultdict(set)
    for together in figures_together(corpus):
        for local, (owner, _, _) in together.items():
            known[owner.key].add(local)
    return known


def _figures_and_route(one: Located, figures: set[str]) -> Iterator[Fault]:
    programme = one.file.value.programme
    schemes = [each.value for each in one.plan.schemes if each.value.programme == programme]
    routes = [route.id for scheme in schemes for route in scheme.routes]
    for loc, local in one.benefit.figures:
        if local not in figures:
            message = f"the programme has no figure '{local}'{did_you_mean(local, figures)}"
            yield one.fault(loc, message, RULE)
    named = one.benefit.route
    if named and named not in routes:
        message = f"the programme has no route '{named}'{did_you_mean(named, routes)}"
        yield one.fault(("route",), message, RULE)


def _follows(
    one: Located, parents: dict[str, str | None], known: dict[Key, Benefit]
) -> Iterator[str]:
    """What is wrong with the place whose rule a benefit follows."""
    place, own, benefit = str(one.benefit.follows), one.plan.value, one.benefit.id
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
