"""Families of programmes and the indicators that make their figures comparable."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, model_validator

from generator.model.base import Line, Model, Slug, Text
from generator.model.purpose import Purpose
from generator.model.vocabulary import Noun

Per = Literal[
    "person",
    "household",
    "case",
    "dose",
    "device",
    "bed",
    "pupil",
    "child",
    "visit",
    "time",
    "meal",
    "class",
    "lesson",
    "event",
    "item",
    "project",
    "site",
    "school",
    "home",
    "institution",
    "enterprise",
    "village",
    "community",
    "township",
    "county",
    "vehicle",
    "m",
    "km",
    "m2",
    "m3",
    "mu",
    "ha",
    "kg",
    "t",
    "kW",
    "kWh",
    "100persons",
    "1000persons",
    "10000persons",
]
Period = Literal[
    "hour",
    "day",
    "week",
    "month",
    "quarter",
    "year",
    "term",
    "2week",
    "2month",
    "6month",
    "2year",
    "3year",
    "4year",
    "5year",
]


class Indicator(Model):
    """What a figure measures, with its unit; `per` and `period` where it is a rate.

    `purpose` is what its figures are for, unless a figure says otherwise. `within` is the indicator
    for all, where this one is for some: a plan with one rate for all states no other for some.
    """

    id: Slug
    name: Text
    description: Text
    purpose: Purpose
    unit: Line
    per: Per | None = None
    period: Period | None = None
    noun: Noun | None = None
    within: Slug | None = None

    @model_validator(mode="after")
    def _counts_have_a_noun(self) -> Indicator:
        if (self.unit == "count") != (self.noun is not None):
            raise ValueError("'noun' belongs to an indicator whose unit is count, and only there")
        return self


class UsualIndicators(Model):
    """Indicators that plans elsewhere have of a family which stands in another file."""

    family: Slug
    indicators: list[Indicator]


class Family(Model):
    """The same kind of programme across places and years.

    `also` are other names for the same, `near` those of neighbours: what people type who may want
    this, though it is another thing. `headline` is the indicator that a card shows first wherever
    it is stated, so that cards of one family show the same.
    """

    id: Slug
    topic: Slug
    name: Text
    also: tuple[Line, ...] = Field(default=(), strict=False)
    near: tuple[Line, ...] = Field(default=(), strict=False)
    summary: Text
    headline: Slug | None = None
    indicators: list[Indicator]

    @model_validator(mode="after")
    def _within_the_family(self) -> Family:
        known = {indicator.id for indicator in self.indicators}
        for indicator in self.indicators:
            if indicator.within and indicator.within not in known - {indicator.id}:
                raise ValueError(f"'{indicator.id}' is 'within' no other indicator of the family")
        if self.headline and self.headline not in known:
            raise ValueError(f"'headline' names '{self.headline}', which is no indicator of it")
        return self
