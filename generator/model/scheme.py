"""Implementation schemes: who gets a programme's benefit, how, where, when, with whose money."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from generator.model.base import IsoDate, Line, Model, Slug, Text, named_by_file
from generator.model.programme import BodyRef, Figure, ItemList, Milestone


def _phone(text: str) -> str:
    if not re.fullmatch(r"0[0-9]{2,3}-[0-9]{7,8}", text):
        raise ValueError(f"'{text}' is not a telephone number; write 0791-86383583")
    return text


Phone = Annotated[str, AfterValidator(_phone)]
"""A Chinese landline with its area code: `0791-86383583`."""

PhaseKind = Literal["preparation", "procurement", "placement", "implementation", "acceptance"]
OfficePart = Literal["lead", "responsible", "supporting"]
ReferenceKind = Literal["document", "standard", "form"]


class SchemeStatement(Text):
    """A statement of the scheme in our own words, with its clause."""

    clause: Line


class Provided(SchemeStatement):
    """Something that the scheme provides; `benefits` are those through which somebody gets it.

    Empty where nobody receives it: an office is set up, a count is taken.
    """

    benefits: list[Slug]


class Restatement(Model):
    """A figure of the programme that the scheme states once more.

    `same_print` is true where one print stands for this figure and for one restated before it.
    """

    figure: Slug
    printed: Line
    clause: Line
    same_print: bool = False
    note: Text | None = None


class Phase(Model):
    """A stage of the work; `start` and `end` as exact as the document states them."""

    key: Slug
    kind: PhaseKind
    start: IsoDate | None = None
    end: IsoDate
    printed: Line
    what: Text
    clause: Line


class Office(Model):
    """An office to ring; never a person."""

    id: Slug
    part: OfficePart
    body: Slug
    name: Text
    phone: Phone
    clause: Line


class RouteLine(Text):
    """A step, or a paper to bring; `clause` where it isn't stated in its route's own."""

    clause: Line | None = None

    @property
    def text(self) -> Text:
        """The line without its clause."""
        return Text(zh=self.zh, en=self.en)


class Route(Model):
    """How to apply for one thing: who, where, with what, which office reviews, how it is paid."""

    id: Slug
    title: Text
    who: Text
    where: Text
    steps: list[RouteLine] = Field(min_length=1)
    bring: list[RouteLine] = []
    reviewed_by: Text | None = None
    paid: Text | None = None
    clause: Line


class Reference(Model):
    """A document or a standard that the scheme cites."""

    id: Slug
    kind: ReferenceKind
    title: Text
    number: Line | None = None
    clause: Line


class Institution(Model):
    """An institution that the scheme designates; `serves` are the places that go to it.

    `place` is left out where the scheme does not say where the institution is.
    """

    id: Slug
    name: Text
    place: Slug | None = None
    does: Text
    serves: list[Slug] = []
    note: Text | None = None
    clause: Line


class Form(Model):
    """A form that the scheme prescribes, by its fields.

    `filled_in_by` is left out where it is whoever applies.
    """

    id: Slug
    title: Text
    purpose: Text
    filled_in_by: Text | None = None
    fields: list[Text] = Field(min_length=1)
    clause: Line


class Scheme(Model):
    """One annex of an implementation document, on one programme of the plan."""

    model_config = named_by_file("programme")

    programme: Slug
    document: Slug
    clause: Line
    summary: Text
    serves: list[SchemeStatement] = Field(min_length=1)
    provides: list[Provided] = []
    routes: list[Route] = []
    figures: list[Figure] = []
    restates: list[Restatement] = []
    lists: list[ItemList] = []
    phases: list[Phase] = []
    milestones: list[Milestone] = []
    funding: list[SchemeStatement] = []
    offices: list[Office] = []
    implementing: list[BodyRef] = []
    guarantees: list[SchemeStatement] = []
    references: list[Reference] = []
    institutions: list[Institution] = []
    forms: list[Form] = []
    notes: list[Text] = []
