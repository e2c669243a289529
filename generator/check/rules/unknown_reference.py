"""Every id that one record uses of another belongs to a record that exists."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from generator.check.walk import Owner, cited, owners
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus, Record
from generator.model.allocation import Allocation
from generator.model.base import Loc
from generator.model.benefit import BenefitFile
from generator.model.programme import Programme
from generator.model.scheme import Scheme

RULE = "unknown-reference"
Use = tuple[Record[Any] | Owner, Loc, str, str]
"""Where a reference stands, the kind of record it refers to, and the id."""

ONE = {
    "places": "place",
    "documents": "document",
    "families": "family",
    "topics": "topic",
    "bodies": "body",
    "units": "unit",
    "facts": "fact",
    "audiences": "audience",
}


def check(corpus: Corpus) -> Iterator[Fault]:
    """Vocabularies first, then plans and programmes."""
    for entry, loc, kind, used in _uses(corpus):
        known = corpus.ids.get(kind, set())
        if used not in known and kind not in corpus.unread:
            offered = corpus.offered if kind == "families" else []
            choice = known | {family.value.id for family in offered}
            message = f"there is no {ONE[kind]} '{used}'" + did_you_mean(used, choice)
            yield entry.fault(loc, message, RULE)
    for owner in owners(corpus):
        yield from _group(owner)
        yield from _programme(owner)


def _uses(corpus: Corpus) -> Iterator[Use]:
    yield from _uses_of_vocabularies(corpus)
    yield from _uses_of_phrases(corpus)
    yield from _uses_of_plans(corpus)
    yield from _uses_of_owners(corpus)


def _uses_of_vocabularies(corpus: Corpus) -> Iterator[Use]:
    for place in corpus.places:
        if place.value.parent:
            yield place, ("parent",), "places", place.value.parent
    for document in corpus.documents:
        yield document, ("place",), "places", document.value.place
    for family in corpus.families:
        yield family, ("topic",), "topics", family.value.topic
    measured: Iterable[Record[Any]] = [*corpus.indicators(), *corpus.facts]
    for indicator in measured:
        if indicator.value.unit:
            yield indicator, ("unit",), "units", indicator.value.unit
    for term in corpus.terms:
        if term.value.family:
            yield term, ("family",), "families", term.value.family
    for body in corpus.bodies:
        yield from ((body, ("printed", at), "places", at) for at in body.value.printed)


def _uses_of_phrases(corpus: Corpus) -> Iterator[Use]:
    for phrase in corpus.phrases:
        for at, family in enumerate(phrase.value.leads):
            yield phrase, ("leads", at), "families", family


def _uses_of_plans(corpus: Corpus) -> Iterator[Use]:
    for plan in corpus.plans:
        yield plan, ("place",), "places", plan.value.place
        for at, document in enumerate(plan.value.documents):
            yield plan, ("documents", at), "documents", document
        if plan.value.coordinator:
            yield plan, ("coordinator",), "bodies", plan.value.coordinator
        for scheme in plan.schemes:
            yield from _uses_of_scheme(scheme)
        for allocation in plan.allocations:
            yield from _uses_of_allocation(allocation)
        for file in plan.benefits:
            yield from _uses_of_benefits(file)


def _uses_of_owners(corpus: Corpus) -> Iterator[Use]:
    for owner in owners(corpus):
        if isinstance(owner.entry.value, Programme):
            yield owner, ("family",), "families", owner.entry.value.family
        for loc, figure in owner.figures:
            if figure.family:
                yield owner, (*loc, "family"), "families", figure.family
            if figure.about:
                yield owner, (*loc, "about"), "places", figure.about
        for loc, ref in owner.bodies:
            yield owner, loc, "bodies", ref.id
    for owner, loc, clause in cited(corpus):
        if clause.document:
            yield owner, (*loc, "document"), "documents", clause.document


def _uses_of_allocation(allocation: Record[Allocation]) -> Iterator[Use]:
    yield allocation, ("document",), "documents", allocation.value.document
    for at, place in enumerate(allocation.value.missing):
        yield allocation, ("missing", at), "places", place


def _uses_of_scheme(scheme: Record[Scheme]) -> Iterator[Use]:
    yield scheme, ("document",), "documents", scheme.value.document
    for at, office in enumerate(scheme.value.offices):
        yield scheme, ("offices", at, "body"), "bodies", office.body
    for at, institution in enumerate(scheme.value.institutions):
        served = enumerate(institution.serves)
        yield from (
            (scheme, ("institutions", at, "serves", n), "places", place) for n, place in served
        )
        if institution.place:
            yield scheme, ("institutions", at, "place"), "places", institution.place


def _uses_of_benefits(file: Record[BenefitFile]) -> Iterator[Use]:
    for at, benefit in enumerate(file.value.benefits):
        here: Loc = ("benefits", at)
        for n, audience in enumerate(benefit.audience):
            yield file, (*here, "audience", n), "audiences", audience
        if benefit.follows:
            yield file, (*here, "follows"), "places", benefit.follows
        for loc, leaf in benefit.leaves:
            yield file, (*here, *loc, "fact"), "facts", str(leaf.fact)
        for n, case in enumerate(benefit.cases):
            yield from (
                (file, (*here, "cases", n, "given", fact), "facts", fact) for fact in case.given
            )


def _programme(owner: Owner) -> Iterator[Fault]:
    """The programme of a scheme, a table or benefits, and a programme's family and group."""
    programmes = [entry.value.id for entry in owner.plan.programmes]
    named = getattr(owner.entry.value, "programme", None)
    if named and named not in programmes:
        message = f"the plan has no programme '{named}'" + did_you_mean(named, programmes)
        yield owner.fault(("programme",), message, RULE)


def _group(owner: Owner) -> Iterator[Fault]:
    programme = owner.entry.value
    if not isinstance(programme, Programme) or programme.group is None:
        return
    known = [group.id for group in owner.plan.value.groups]
    if programme.group not in known:
        message = f"the plan has no group '{programme.group}'"
        yield owner.fault(("group",), message + did_you_mean(programme.group, known), RULE)
