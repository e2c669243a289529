"""The page "What do I qualify for?"; `lists.py` has the same benefits without a script."""

from __future__ import annotations

import json
from typing import get_args

from markupsafe import Markup

from generator import paths
from generator.export.finder.files import FOLDER, FinderData
from generator.export.finder.scripts import finder_words
from generator.model.fact import Asked
from generator.render.maker import Maker
from generator.render.pages.lists import by_audience, list_path
from generator.site import Page


def finder_page(maker: Maker, finder: FinderData) -> Page:
    """The questions, which need a script, above links to the lists, which need none."""
    return maker.page(
        "finder.md.jinja",
        paths.FINDER,
        maker.word("finder_title"),
        maker.word("finder_description"),
        {"kind": "finder", "hide": ["navigation", "toc"], "scripts": ["finder.js"]},
        files=((file, list_path(file), by_audience(finder.index, file)) for file in finder.files),
        data=FOLDER,
        subjects=get_args(Asked),
        words=_script_json(finder_words(maker.lang)),
        terms=_script_json(_terms(maker)),
    )


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
