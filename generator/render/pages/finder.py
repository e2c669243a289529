"""The page "What do I qualify for?"; `lists.py` has the same benefits without a script."""

from __future__ import annotations

import json
from typing import get_args

from markupsafe import Markup

from generator import paths
from generator.export.finder.files import FOLDER, FinderData
from generator.export.finder.scripts import finder_words
from generator.lang import Lang
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
        files=[(file, list_path(file), by_audience(finder.index, file)) for file in finder.files],
        data=FOLDER,
        subjects=get_args(Asked),
        words=_words(maker.lang),
    )


def _words(lang: Lang) -> Markup:
    """The script's words, as JSON that can stand inside a page."""
    return Markup(json.dumps(finder_words(lang), ensure_ascii=False).replace("<", "\\u003c"))
