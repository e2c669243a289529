"""Ids that name nothing any longer: what went, when, why, and what stands in its place."""

from __future__ import annotations

from typing import Literal

from generator.model.base import IsoDate, Line, Model, Text

ThingKind = Literal[
    "place",
    "document",
    "plan",
    "programme",
    "topic",
    "family",
    "indicator",
    "figure",
    "list",
    "milestone",
    "benefit",
    "audience",
    "fact",
    "citation",
    "form",
    "institution",
    "office",
    "phase",
    "route",
    "body",
    "unit",
    "term",
]
"""What has an id of its own in the tables, which nothing else may ever have."""


class Tombstone(Model):
    """One published id that is no longer in use, and since when.

    What belonged to the thing and began with its id went along: a plan's programmes, a programme's
    figures. `successor` is the id of the same kind that says now what it said.
    """

    kind: ThingKind
    old: Line
    since: IsoDate
    why: Text
    successor: Line | None = None
