"""Where each thing's page stands, below its language's root."""

from __future__ import annotations

from generator.derive.records import FigureRecord, PlanRecord, ProgrammeRecord
from generator.model.document import Document
from generator.model.family import Family
from generator.model.ids import plan_id
from generator.model.place import Place
from generator.model.scheme import Form
from generator.model.tombstone import ThingKind
from generator.model.vocabulary import Topic

HOME = ""
FINDER = "finder"
PLACES = "places"
TOPICS = "topics"
FAMILIES = "families"
DATA = "data"
RELEASES = "data/releases"
DOCUMENTS = "documents"
GLOSSARY = "glossary"
COVERAGE = "coverage"
CALENDAR = "calendar"
ABOUT = "about"
CHANGES = "changes"
METHOD = "method"
API = "api"
SEARCH = "search"
RULES = "rules"

OFFLINE = "minsheng-offline.zip"
"""The whole site for a disk: a file below the site's root, no page."""


def offline_of(place: Place) -> str:
    """`minsheng-990000-offline.zip`: the same of one place and all in it."""
    return f"minsheng-{place.id}-offline.zip"


def place_path(place: Place) -> str:
    """`places/990100`."""
    return f"{PLACES}/{place.id}"


def plan_path(plan: PlanRecord) -> str:
    """`places/990100/2023`."""
    return f"{place_path(plan.place)}/{plan.year}"


def programme_path(programme: ProgrammeRecord) -> str:
    """`places/990100/2023/parking`."""
    return f"{place_path(programme.place)}/{programme.year}/{programme.local_id}"


def benefits_path(place: str, year: int) -> str:
    """`finder/990100-2023`: what the plan and those above it offer, by whom it is for."""
    return f"{FINDER}/{plan_id(place, year)}"


def allocation_path(programme: ProgrammeRecord) -> str:
    """`places/990000/2023/start-up-loans/allocation`."""
    return f"{programme_path(programme)}/allocation"


def form_path(programme: ProgrammeRecord, form: Form) -> str:
    """`places/990000/2023/hpv-vaccination/form-roster`."""
    return f"{programme_path(programme)}/form-{form.id}"


def figure_anchor(figure: FigureRecord) -> str:
    """The figure's anchor on its programme's or plan's page."""
    return f"figure-{figure.local_id}"


def topic_path(topic: Topic) -> str:
    """`topics/work`."""
    return f"{TOPICS}/{topic.id}"


def family_path(family: Family) -> str:
    """`families/parking`."""
    return f"{FAMILIES}/{family.id}"


def document_path(document: Document) -> str:
    """`documents#yunzhou-2023-plan`."""
    return f"{DOCUMENTS}#{document.id}"


def table_path(name: str) -> str:
    """`data/figures`."""
    return f"{DATA}/{name}"


def release_path(version: str) -> str:
    """`data/releases/2026-11-22`."""
    return f"{RELEASES}/{version}"


def paths_of(kind: ThingKind, identifier: str) -> list[str]:
    """Where a thing's pages stand by its id alone, which nothing may bear any longer."""
    place, _, year = identifier.partition(".")[0].rpartition("-")
    programme = identifier.partition(".")[2]
    found: dict[ThingKind, list[str]] = {
        "place": [f"{PLACES}/{identifier}"],
        "plan": [f"{PLACES}/{place}/{year}", f"{FINDER}/{identifier}"],
        "programme": [f"{PLACES}/{place}/{year}/{programme}"],
        "topic": [f"{TOPICS}/{identifier}"],
        "family": [f"{FAMILIES}/{identifier}"],
    }
    return found.get(kind, [])
