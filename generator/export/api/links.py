"""Addresses from the site's root, and references to things that have files of their own."""

from __future__ import annotations

from generator.derive.records import BenefitRecord, Citation, PlanRecord, ProgrammeRecord
from generator.export.api.shape import ApiSource, Pages, Ref
from generator.model.base import Text
from generator.model.document import Document
from generator.model.family import Family
from generator.model.place import Place

FOLDER = "api/v1"
"""Where the API stands below the site's root."""


def item_path(kind: str, identifier: str) -> str:
    """`api/v1/programmes/990100-2023.parking.json`."""
    return f"{FOLDER}/{kind}/{identifier}.json"


def list_path(kind: str) -> str:
    """`api/v1/programmes.json`."""
    return f"{FOLDER}/{kind}.json"


def pages(path: str) -> Pages:
    """A page's addresses; `path` as `generator.paths` has it, with an anchor or without."""
    page, _, anchor = path.partition("#")
    end = f"{page}/#{anchor}" if anchor else f"{page}/"
    return Pages(zh=f"zh/{end}", en=f"en/{end}")


def source(citation: Citation) -> ApiSource:
    """A citation."""
    return ApiSource(document=citation.document.id, clause=citation.clause)


def place_ref(place: Place) -> Ref:
    """A place."""
    return _ref("places", place.id, place.name)


def document_ref(document: Document) -> Ref:
    """A document, by its full title."""
    return _ref("documents", document.id, document.title)


def plan_ref(plan: PlanRecord) -> Ref:
    """A plan."""
    return _ref("plans", plan.id, plan.title)


def programme_ref(programme: ProgrammeRecord) -> Ref:
    """A programme."""
    return _ref("programmes", programme.id, programme.title)


def family_ref(family: Family) -> Ref:
    """A family."""
    return _ref("families", family.id, family.name)


def benefit_ref(benefit: BenefitRecord) -> Ref:
    """A benefit."""
    return _ref("benefits", benefit.id, benefit.benefit.title)


def _ref(kind: str, identifier: str, name: Text) -> Ref:
    return Ref(id=identifier, url=item_path(kind, identifier), name=name)
