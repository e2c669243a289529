"""The published tables, in the order a newcomer reads them; one table a file."""

from generator.export.tables import (
    bodies,
    documents,
    families,
    figures,
    glossary,
    groups,
    indicators,
    list_items,
    lists,
    milestones,
    notes,
    places,
    plan_documents,
    plans,
    programme_bodies,
    programmes,
    topics,
    units,
)

TABLES = tuple(
    module.TABLE
    for module in (
        places,
        documents,
        plans,
        plan_documents,
        groups,
        programmes,
        topics,
        families,
        indicators,
        units,
        figures,
        lists,
        list_items,
        milestones,
        bodies,
        programme_bodies,
        notes,
        glossary,
    )
)
