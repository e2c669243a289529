"""A question as it is asked about somebody, in a year."""

from __future__ import annotations

from generator.model.base import Text
from generator.model.fact import Asked, Fact

YEAR = "{year}"
"""Stands in a fact's texts for the year of the plan that asks."""


def dated(text: Text, year: int) -> Text:
    """The text with the year of the plan in it."""
    return Text(zh=text.zh.replace(YEAR, str(year)), en=text.en.replace(YEAR, str(year)))


def question(fact: Fact, year: int, whom: Asked | None = None) -> Text:
    """What is asked, worded for whom it is about."""
    wording = fact.question_to.get(whom, fact.question) if whom else fact.question
    return dated(wording, year)
