"""Plans: what one place promises for one year."""

from __future__ import annotations

from pydantic import Field

from generator.model.base import Line, Model, Slug, Text
from generator.model.programme import Figure, Milestone, Programme


class PlanGroup(Model):
    """A heading that a plan gathers programmes under."""

    id: Slug
    clause: Line
    title: Text


class StatedCounts(Model):
    """How many of each the documents have, held against what was entered; None is not counted."""

    programmes: int = Field(ge=1)
    groups: int | None = None
    schemes: int | None = Field(default=None, ge=0)
    allocations: int | None = Field(default=None, ge=0)


class Plan(Model):
    """A plan; its programmes stand in the file or each in a file beside it."""

    place: Slug
    year: int = Field(ge=1949, le=2100)
    documents: list[Slug] = Field(min_length=1)
    title: Text
    summary: Text
    states: StatedCounts
    clause: Line
    groups: list[PlanGroup] = []
    figures: list[Figure] = []
    milestones: list[Milestone] = []
    gaps: Text | None = None
    notes: list[Text] = []
    coordinator: Slug | None = None
    programmes: list[Programme] = []
