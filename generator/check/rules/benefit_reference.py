"""What a benefit names is there: the benefit it follows, its figures, its route, its amount."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from generator.check.walk import figures_together
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus, Entry, PlanEntry
from generator.load.source import Loc
from generator.model.benefit import Benefit, BenefitFile

RULE = "benefit-reference"
Use = tuple[PlanEntry, Entry[BenefitFile], Loc, Benefit]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each benefit of each plan."""
    figures = _figures(corpus)
    parents = {entry.value.id: entry.value.parent for entry in corpus.places}
    rules = {
        (plan.value.place, plan.value.year, benefit.id): benefit
        for plan, _, _, benefit in _benefits(corpus)
    }
    for plan, file, loc, benefit in _benefits(corpus):
        key = (plan.value.place, plan.value.year, file.value.programme)
        for inner, local in benefit.figures:
            if local not in figures[key]:
                yield _missing(file, (*loc, *inner), f"figure '{local}'", figures[key])
        routes = [
            route.id
            for scheme in plan.schemes
            if scheme.value.programme == file.value.programme
            for route in scheme.value.routes
        ]
        if benefit.route and benefit.route not in routes:
            yield _missing(file, (*loc, "route"), f"route '{benefit.route}'", routes)
        if benefit.follows and benefit.follows in parents:
            found = _follows(plan, benefit, parents, rules)
            yield from (file.fault((*loc, "follows"), one, RULE) for one in found)
        if not (benefit.pays or benefit.works or benefit.unstated):
            message = "'pays' no figure; say in 'unstated' what the document leaves open"
            yield file.fault(loc, message, RULE)


def _benefits(corpus: Corpus) -> Iterator[Use]:
    for plan in corpus.plans:
        for file in plan.benefits:
            for at, benefit in enumerate(file.value.benefits):
                yield plan, file, ("benefits", at), benefit


def _figures(corpus: Corpus) -> dict[object, set[str]]:
    """Local ids of figures by the key of what owns them."""
    known: dict[object, set[str]] = defaultdict(set)
    for together in figures_together(corpus):
        for local, (owner, _, _) in together.items():
            known[owner.key].add(local)
    return known


def _missing(file: Entry[BenefitFile], loc: Loc, what: str, known: Iterable[str]) -> Fault:
    name = what.split("'")[1]
    return file.fault(loc, f"the programme has no {what}{did_you_mean(name, known)}", RULE)


def _follows(
    plan: PlanEntry,
    benefit: Benefit,
    parents: dict[str, str | None],
    rules: dict[tuple[str, int, str], Benefit],
) -> Iterator[str]:
    """What is wrong with the place whose rule a benefit follows."""
    place, year = str(benefit.follows), plan.value.year
    if place not in _above(plan.value.place, parents):
        yield f"{plan.value.place} does not lie within {place}"
        return
    followed = rules.get((place, year, benefit.id))
    if followed is None:
        near = [name for where, when, name in rules if (where, when) == (place, year)]
        yield f"the plan of {place} for {year} has no benefit '{benefit.id}'" + did_you_mean(
            benefit.id, near
        )
    elif followed.follows:
        yield f"the rule stands in {followed.follows}; follow that"
    elif followed.works:
        yield f"'{benefit.id}' of {place} is built for everyone and has no rule"


def _above(place: str, parents: dict[str, str | None]) -> list[str]:
    above: list[str] = []
    parent = parents.get(place)
    while parent and parent not in above:
        above.append(parent)
        parent = parents.get(parent)
    return above
