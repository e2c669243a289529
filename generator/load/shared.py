"""What a site's data take from the vocabularies that come with the program: only what they use.

A site's data folder without `units.yml` has no vocabularies of its own. Topics, families,
indicators, facts, audiences and terms that it does have stand before those of the same id.
Families, with their indicators and topics, any site takes: what the data name is added to them,
so that pages and tables hold nothing empty, and what nobody uses yet is no fault of a site's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Any, TypeVar

from generator.load.corpus import Corpus, Record
from generator.model.fact import Fact
from generator.model.family import Family
from generator.model.vocabulary import Term

T = TypeVar("T")
KINDS = {
    "units": "units",
    "topics": "topics",
    "families": "families",
    "indicators": "shared_indicators",
    "facts": "facts",
    "audiences": "audiences",
    "icons": "icons",
    "glossary": "terms",
    "bodies": "bodies",
}
"""The kinds of records that are shared, and where a corpus has them."""


def add_all(own: Corpus, shared: Corpus) -> None:
    """Add to `own` everything that `shared` has: what a new plan may choose from."""
    own.unread -= {kind for kind, listed in KINDS.items() if getattr(shared, listed)}
    for kind in KINDS:
        _take(own, shared, kind, lambda _: True)
    _add_usual(own, shared, lambda _: True)


def offer_families(own: Corpus, shared: Corpus) -> None:
    """Say what families there are elsewhere; add those that the data name and don't have."""
    own.offered = shared.families
    if _lacks_families(own):
        add_families(own, shared)


def _lacks_families(own: Corpus) -> bool:
    """Whether the data name a family, a topic or an indicator that they don't have."""
    indicators = {entry.value.id for entry in own.indicators()}
    families = own.ids.get("families", set())
    topics = own.ids.get("topics", set())
    return not (
        _indicators(own) <= indicators
        and _families(own) <= families
        and {entry.value.topic for entry in own.families} <= topics
    )


def add_families(own: Corpus, shared: Corpus) -> None:
    """Add to `own` the families that its plans name, with the indicators of its figures."""
    figures = _indicators(own)
    mine = len(own.families)
    own.offered = shared.families
    _take(own, shared, "families", _among(_families(own)))
    own.families[mine:] = [
        replace(entry, value=_with_indicators(entry.value, figures))
        for entry in own.families[mine:]
    ]
    _add_usual(own, shared, _among(figures))
    _take(own, shared, "topics", _among({entry.value.topic for entry in own.families}))


def lacks_bodies(own: Corpus) -> bool:
    """Whether a plan names a body that the data don't have."""
    return not _bodies(own) <= own.ids.get("bodies", set())


def add_bodies(own: Corpus, shared: Corpus) -> None:
    """Add to `own` the bodies that its plans name."""
    _take(own, shared, "bodies", _among(_bodies(own)))


def _bodies(own: Corpus) -> set[str]:
    return {
        body for plan in own.plans for named in plan.outline.bodies.values() for body, _ in named
    }


def add_shared(own: Corpus, shared: Corpus) -> None:
    """Add to `own` what its plans, and what they use, name of `shared`."""
    own.unread -= KINDS.keys()
    _take(own, shared, "units", lambda _: True)
    _take(own, shared, "icons", lambda _: True)
    add_families(own, shared)
    _take(own, shared, "indicators", _among(_indicators(own)))
    _take(own, shared, "audiences", _among(_audiences(own)))
    _take(own, shared, "facts", _among(_facts(own)))
    known = {entry.value.id for entry in own.facts}
    own.facts = [replace(entry, value=_pruned(entry.value, known)) for entry in own.facts]
    text = "\n".join(_texts(own))
    mine = len(own.terms)
    _take(own, shared, "glossary", lambda term: _occurs(term, text))
    own.terms[mine:] = [
        replace(entry, value=_without_family(entry.value, own.ids["families"]))
        for entry in own.terms[mine:]
    ]


def _take(own: Corpus, shared: Corpus, kind: str, wanted: Callable[[Any], bool]) -> None:
    """Add the wanted records of a kind that `own` has none of that id of."""
    listed: list[Record[Any]] = getattr(own, KINDS[kind])
    ids = own.ids.setdefault(kind, set())
    more: list[Record[Any]] = [
        entry
        for entry in getattr(shared, KINDS[kind])
        if entry.value.id not in ids and wanted(entry.value)
    ]
    listed.extend(more)
    ids.update(entry.value.id for entry in more)


def _add_usual(own: Corpus, shared: Corpus, wanted: Callable[[Any], bool]) -> None:
    """Give the families of `own` the wanted ones of their usual indicators."""
    usual = {entry.value.family: entry.value.indicators for entry in shared.usual}
    for at, entry in enumerate(own.families):
        family = entry.value
        known = {indicator.id for indicator in family.indicators}
        more = [each for each in usual.get(family.id, ()) if wanted(each) and each.id not in known]
        if more:
            listed = {"indicators": [*family.indicators, *more]}
            own.families[at] = replace(entry, value=family.model_copy(update=listed))


def _among(ids: Iterable[str]) -> Callable[[Any], bool]:
    known = set(ids)
    return lambda value: value.id in known


def _families(own: Corpus) -> set[str]:
    return set().union(*(plan.outline.families for plan in own.plans))


def _indicators(own: Corpus) -> set[str]:
    return set().union(*(plan.outline.indicators for plan in own.plans))


def _with_indicators(family: Family, used: set[str]) -> Family:
    """The family with the indicators that a figure has."""
    kept = [indicator for indicator in family.indicators if indicator.id in used]
    return family.model_copy(update={"indicators": kept})


def _audiences(own: Corpus) -> Iterator[str]:
    for plan in own.plans:
        for file in plan.benefits:
            for benefit in file.value.benefits:
                yield from benefit.audience


def _facts(own: Corpus) -> Iterator[str]:
    for plan in own.plans:
        for file in plan.benefits:
            for benefit in file.value.benefits:
                yield from (str(leaf.fact) for _, leaf in benefit.leaves)
                yield from (str(fact) for case in benefit.cases for fact in case.given)


def _pruned(fact: Fact, known: set[str]) -> Fact:
    """The fact without what its answers say of facts that aren't there."""
    implies = []
    for implication in fact.implies:
        then = {name: value for name, value in implication.then.items() if name in known}
        if then:
            implies.append(implication.model_copy(update={"then": then}))
    return fact.model_copy(update={"implies": implies})


def _texts(own: Corpus) -> Iterator[str]:
    """All that the site's plans and families say, as it was read."""
    for entry in own.families:
        yield str(entry.source.data)
    for plan in own.plans:
        beside = (plan.programmes, plan.schemes, plan.allocations, plan.benefits)
        yield str(plan.source.data)
        yield from (str(entry.source.data) for entries in beside for entry in entries)


def _without_family(term: Term, known: set[str]) -> Term:
    """The term, which names no family that isn't here."""
    return term if term.family in known else term.model_copy(update={"family": None})


def _occurs(term: Term, text: str) -> bool:
    return term.term.zh in text
