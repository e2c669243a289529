"""The page "What do I qualify for?"; `lists.py` has the same benefits without a script."""

from __future__ import annotations

import json
from typing import NamedTuple, get_args

from markupsafe import Markup

from generator import paths
from generator.export.finder.files import FOLDER, FinderData, WrittenFile
from generator.export.finder.scripts import finder_words
from generator.export.finder.shapes import PlaceFile
from generator.graph.task import kept
from generator.model.fact import Asked
from generator.render.maker import Maker
from generator.render.pages.lists import by_audience, list_path, list_title
from generator.site import Page


class ListCard(NamedTuple):
    """Leads to the lists of a place and year; `counts` says how many benefits are for whom."""

    path: str
    title: str
    counts: str


def finder_page(maker: Maker, finder: FinderData) -> Page:
    """The questions, which need a script, above links to the lists, which need none."""
    return maker.page(
        "finder.md.jinja",
        paths.FINDER,
        maker.word("finder_title"),
        maker.word("finder_description"),
        {"kind": "finder", "hide": ["navigation", "toc"], "scripts": ["finder.js"]},
        lists=[_card(maker, finder, written) for written in finder.written],
        data=FOLDER,
        subjects=get_args(Asked),
        words=_script_json(finder_words(maker.lang)),
        terms=_script_json(_terms(maker)),
    )


def _card(maker: Maker, finder: FinderData, written: WrittenFile) -> ListCard:
    """Made anew only of a file that has changed."""
    inputs = [maker.lang, finder.digest, written.digest]
    return kept("card of lists", inputs, lambda: _card_of(maker, finder, written.file))


def _card_of(maker: Maker, finder: FinderData, file: PlaceFile) -> ListCard:
    listed = by_audience(finder.index, file)
    names = [
        maker.pick(part.audience.name) if part.audience else maker.word("benefits_works")
        for part in listed
    ]
    counts = [f"{name} {len(part.benefits)}" for name, part in zip(names, listed, strict=True)]
    return ListCard(list_path(file), list_title(maker, file), " · ".join(counts))


def _terms(maker: Maker) -> list[dict[str, object]]:
    """The glossary as the script explains it: each term's names and what it means."""
    names: dict[str, list[str]] = {}
    for name, term in maker.terms.named.items():
        names.setdefault(term.id, []).append(name)
    return [
        {"names": names[term.id], "text": maker.pick(term.short or term.definition)}
        for term in maker.terms.terms
    ]


def _script_json(content: object) -> Markup:
    """JSON that can stand inside a page."""
    return Markup(json.dumps(content, ensure_ascii=False).replace("<", "\\u003c"))
