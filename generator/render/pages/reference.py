"""The pages that others refer to: official documents and the glossary."""

from __future__ import annotations

import re

from generator import paths
from generator.lang import Lang, choose
from generator.model.vocabulary import Term
from generator.render.maker import Maker
from generator.render.search_words import glossary_names
from generator.site import Page

_HAN = re.compile(r"[\u3400-\u9fff]")
_SYLLABLE = (
    "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    "(?:i?ang?|i?ong|eng?|ing?|uang?|uai|u?ai|iao|ao|ia|ie|iu|ei|ou|uan|ue|ui|uo|un|er|[aeiouv])"
)
_PINYIN = re.compile(rf"{_SYLLABLE}(?:{_SYLLABLE})+")
"""Chinese in letters, as people type it: without spaces and tones."""


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
    terms = [
        (term, families.get(term.family or ""), names_shown(term, maker.lang))
        for term in maker.dataset.terms
    ]
    return maker.page(
        "glossary.md.jinja",
        paths.GLOSSARY,
        maker.word("glossary_title"),
        maker.word("glossary_description"),
        {"kind": "glossary", "names": glossary_names(maker.dataset)},
        terms=terms,
    )


def names_shown(term: Term, lang: Lang) -> list[str]:
    """What else people call a term, for a page in `lang`; Chinese in letters is for the search.

    A Chinese page shows Chinese names and abbreviations, an English one what isn't Chinese.
    """
    chinese = [name for name in term.also if _HAN.search(name) or name.isupper()]
    others = [name for name in term.also if not _HAN.search(name) and not _in_letters(name, term)]
    return choose(lang, zh=chinese, en=others)


def _in_letters(name: str, term: Term) -> bool:
    """Whether it is pinyin, with an abbreviation before it or not: `dibao`, `hpvyimiao`."""
    starts = ["", *(spelling.lower() for spelling in term.also if spelling.isupper())]
    return any(_PINYIN.fullmatch(name.removeprefix(start)) for start in starts)


REFERENCE = (documents_page, glossary_page)
