"""Ids that things bore before: whoever keeps an old one still finds the thing."""

from __future__ import annotations

from typing import Literal

from generator.model.base import IsoDate, Line, Model

RedirectKind = Literal[
    "place",
    "document",
    "plan",
    "programme",
    "topic",
    "family",
    "indicator",
    "figure",
    "benefit",
    "fact",
]


class Redirect(Model):
    """One id as it was published and as it is now, and since when.

    What belongs to the thing and begins with its id has moved along: a plan's programmes, a
    programme's figures.
    """

    kind: RedirectKind
    old: Line
    new: Line
    since: IsoDate
