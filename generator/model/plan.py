"""Plans: what one place promises for one year."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from generator.model.base import Line, Model, Slug, Text
from generator.model.programme import Figure, Milestone, Programme

Because = Literal["copy-damaged", "entered-so-far", "published-in-part"]
"""Why a plan is not here whole: the copy has gaps, the work goes on, or no more was published."""


class PlanGroup(Model):
    """A heading that a plan gathers programmes under."""

    id: Slug
    clause: Line
    title: Text


class PlanNote(Text):
    """Something to know about a plan, with the clause that says it or leaves it open."""

    clause: Line


class StatedCounts(Model):
    """How many of each the documents have, held against what was entered; None is not counted.

    A plan that isn't `complete` may have fewer.
    """

    programmes: int = Field(ge=1)
    groups: int | None = None
    schemes: int | None = Field(default=None, ge=0)
    allocations: int | None = Field(default=None, ge=0)


class Plan(Model):
    """A plan; its programmes stand in the file or each in a file beside it.

    `because` says why a plan isn't `complete`.
    """

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
    complete: bool = True
    because: Because | None = None
    gaps: Text | None = None
    notes: list[PlanNote] = []
    coordinator: Slug | None = None
    programmes: list[Programme] = []

    @model_validator(mode="after")
    def _says_why(self) -> Plan:
        if self.complete and self.because:
            raise ValueError("'because' goes with 'complete: false', and only there")
        if not self.complete and self.because is None:
            raise ValueError("'complete: false' needs a reason, such as 'because: entered-so-far'")
        return self
