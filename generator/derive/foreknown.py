"""What is known of records before their plan is joined: it stands in the plan's outline."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.vocabularies import Vocabularies
from generator.load.outline import Outline
from generator.model.ids import programme_id

Known = dict[str, object]
"""Attributes of a record by their names."""


def known_of_plan(known: Vocabularies, outline: Outline) -> Known:
    """Of a PlanRecord, but for its programmes."""
    return {
        **_shared(known, outline),
        "id": outline.id,
        "title": outline.title,
        "about": outline.about,
        "documents": tuple(known.documents[name] for name in outline.documents),
    }


def known_of_programmes(known: Vocabularies, outline: Outline) -> Iterator[Known]:
    """Of each ProgrammeRecord of the plan, in order."""
    for each in outline.programmes:
        family = known.families[each.families[0]]
        yield {
            **_shared(known, outline),
            **({} if each.table else {"allocation": None}),
            **({} if each.rules else {"benefits": ()}),
            "id": programme_id(outline.id, each.id),
            "plan_id": outline.id,
            "outline": each,
            "family": family,
            "topic": known.topics[family.topic],
        }


def _shared(known: Vocabularies, outline: Outline) -> Known:
    return {"place": known.places[outline.place], "year": outline.year}
