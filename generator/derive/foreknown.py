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
    for at, programme in enumerate(outline.programmes):
        families, rules = outline.families_of[at], outline.rules[at]
        family, table = known.families[families[0]], outline.tables.get(programme)
        yield {
            **_shared(known, outline),
            **({} if table else {"allocation": None}),
            **({} if rules else {"benefits": ()}),
            "id": programme_id(outline.id, programme),
            "local_id": programme,
            "number": outline.numbers[at],
            "plan_id": outline.id,
            "title": outline.titles[at],
            "family": family,
            "families": families,
            "rules": rules,
            "stated": outline.stated[at],
            "table": table,
            "topic": known.topics[family.topic],
        }


def _shared(known: Vocabularies, outline: Outline) -> Known:
    return {"place": known.places[outline.place], "year": outline.year}
