"""The pages that others refer to: official documents and the glossary."""

from __future__ import annotations

from generator.render import paths
from generator.render.maker import Maker
from generator.render.search_words import glossary_names
from generator.site import Page


def documents_page(maker: Maker) -> Page:
    """Every document with the plans that rest on it."""
    documents = [
        (document, [plan for plan in maker.dataset.plans if document in plan.documents])
        for document in maker.dataset.documents
    ]
    return maker.page(
        "documents.md.jinja",
        paths.DOCUMENTS,
        maker.word("documents_title"),
        maker.word("documents_description"),
        {"kind": "documents"},
        documents=documents,
    )


def glossary_page(maker: Maker) -> Page:
    """Every term with the family it belongs to."""
    families = {family.id: family for family in maker.dataset.families}
    terms = [(term, families.get(term.family or "")) for term in maker.dataset.terms]
    return maker.page(
        "glossary.md.jinja",
        paths.GLOSSARY,
        maker.word("glossary_title"),
        maker.word("glossary_description"),
        {"kind": "glossary", "names": glossary_names(maker.dataset)},
        terms=terms,
    )
