"""The records that pages and tables are made of: everything looked up, nothing left to guess."""

from __future__ import annotations

from dataclasses import dataclass

from generator.model.base import Text
from generator.model.document import Document
from generator.model.family import Family, Indicator
from generator.model.place import Place
from generator.model.plan import Group, Plan
from generator.model.programme import ItemList, Milestone, Part, Programme, Role
from generator.model.vocabulary import Body, Topic
from generator.quantity.quantity import Quantity


@dataclass(frozen=True)
class Citation:
    """Where in which document something is stated."""

    document: Document
    clause: str


@dataclass(frozen=True)
class FigureRecord:
    """One printed figure; `quantity` is complete, with what the indicator adds to the print."""

    id: str
    local_id: str
    plan_id: str
    programme_id: str | None
    place: Place
    year: int
    family_id: str | None
    indicator: Indicator
    role: Role
    quantity: Quantity
    printed: str
    about: Place | None
    as_of: str | None
    part_of: str | None
    note: Text | None
    citation: Citation
    verified: bool


@dataclass(frozen=True)
class BodyRecord:
    """A body's part in a programme; `printed` is its name as the place's plan has it."""

    id: str
    body: Body
    place: Place
    printed: str
    part: Part
    citation: Citation


@dataclass(frozen=True)
class MilestoneRecord:
    """A dated step of a plan or a programme."""

    id: str
    plan_id: str
    programme_id: str | None
    milestone: Milestone
    citation: Citation


@dataclass(frozen=True)
class ListRecord:
    """What a programme's text enumerates."""

    id: str
    programme_id: str
    list: ItemList
    citation: Citation


@dataclass(frozen=True)
class ProgrammeRecord:
    """A programme with all that hangs on it."""

    id: str
    plan_id: str
    place: Place
    year: int
    programme: Programme
    family: Family
    topic: Topic
    group: Group | None
    bodies: tuple[BodyRecord, ...]
    figures: tuple[FigureRecord, ...]
    lists: tuple[ListRecord, ...]
    milestones: tuple[MilestoneRecord, ...]
    citation: Citation


@dataclass(frozen=True)
class PlanRecord:
    """A plan with its programmes in their order."""

    id: str
    place: Place
    year: int
    plan: Plan
    documents: tuple[Document, ...]
    coordinator: str | None
    figures: tuple[FigureRecord, ...]
    milestones: tuple[MilestoneRecord, ...]
    programmes: tuple[ProgrammeRecord, ...]
    citation: Citation
