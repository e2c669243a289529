"""What a skeleton is asked for, held against the data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from generator.fault import did_you_mean
from generator.load.corpus import Corpus, PlanEntry
from generator.model.base import Slug
from generator.model.document import Document
from generator.model.place import Place


class SkeletonError(Exception):
    """Why there can be no skeleton."""


@dataclass(frozen=True)
class Request:
    """A plan to begin; `before` is the one whose families it takes over, if there is one.

    `sha256` is that of the document's text, where it is at hand; `is_new` says that the document
    is not in the data yet.
    """

    place: Place
    year: int
    document: str
    before: PlanEntry | None
    sha256: str | None
    is_new: bool


@dataclass(frozen=True)
class Wanted:
    """One more programme of a plan; without a number it comes last."""

    place: str
    year: int
    family: str
    number: int | None


def request(
    corpus: Corpus, place: str, year: int, document: str, like: str | None, sha256: str | None
) -> Request:
    """The request if the data has what it names; SkeletonError says what it hasn't."""
    found = _place(corpus, place)
    for plan in corpus.plans:
        if (plan.value.place, plan.value.year) == (found.id, year):
            raise SkeletonError(
                f"{plan.source.path}: {found.name.zh} has a plan for {year} already"
            )
    before = _before(corpus, _place(corpus, like) if like else found, year)
    if like and before is None:
        raise SkeletonError(f"{like} has no plan before {year} whose families could be taken over")
    known = _document(corpus, document, found)
    if known and sha256 and known.sha256 != sha256:
        raise SkeletonError(f"the text is another than that of '{document}' in documents.yml")
    return Request(found, year, document, before, sha256, document not in _ids(corpus))


def target(data: Path, request: Request) -> Path:
    """Where the plan's file goes; its programmes go into the folder of the same name."""
    return data / "plans" / request.place.id / f"{request.year}.yml"


def _place(corpus: Corpus, named: str) -> Place:
    places = {entry.value.id: entry.value for entry in corpus.places}
    if named in places:
        return places[named]
    by_name = {name: place for place in places.values() for name in (place.name.zh, place.name.en)}
    if named in by_name:
        raise SkeletonError(f"a place is named by its code: {named} is {by_name[named].id}")
    hint = did_you_mean(named, places) or did_you_mean(named, by_name)
    raise SkeletonError(f"there is no place '{named}' in places.yml{hint}")


def _before(corpus: Corpus, place: Place, year: int) -> PlanEntry | None:
    """The place's latest plan before the year."""
    earlier = [
        plan for plan in corpus.plans if plan.value.place == place.id and plan.value.year < year
    ]
    return max(earlier, key=lambda plan: plan.value.year, default=None)


def _document(corpus: Corpus, identifier: str, place: Place) -> Document | None:
    try:
        TypeAdapter(Slug).validate_python(identifier)
    except ValidationError:
        message = "is not an id; use small letters, digits and single hyphens"
        raise SkeletonError(f"'{identifier}' {message}, such as yunzhou-2024-plan") from None
    for document in (entry.value for entry in corpus.documents):
        if document.id == identifier:
            if document.place != place.id:
                raise SkeletonError(f"'{identifier}' is a document of {document.place} already")
            return document
    return None


def _ids(corpus: Corpus) -> set[str]:
    return corpus.ids.get("documents", set())
