"""The page "What do I qualify for?", and the same benefits as plain lists."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import get_args

from markupsafe import Markup

from generator import paths
from generator.export.finder.files import FOLDER, FinderData
from generator.export.finder.shapes import Audience, Benefit, Index, PlaceFile
from generator.lang import LANGUAGES
from generator.model.fact import Asked
from generator.render.maker import Maker
from generator.render.rule_words import RuleTeller
from generator.site import Page
from generator.wording import words

PREFIX = "finder_"


@dataclass(frozen=True)
class Listed:
    """An audience's benefits; those that an earlier audience has already are only named again."""

    audience: Audience
    benefits: tuple[Benefit, ...]
    again: tuple[Benefit, ...]

    @property
    def count(self) -> int:
        """How many there are for the audience."""
        return len(self.benefits) + len(self.again)


def finder_page(maker: Maker, finder: FinderData) -> Page:
    """The questions, which need a script, above links to the lists, which need none."""
    return maker.page(
        "finder.md.jinja",
        paths.FINDER,
        maker.word("finder_title"),
        maker.word("finder_description"),
        {"kind": "finder", "hide": ["navigation", "toc"], "scripts": ["finder.js"]},
        files=[(one, _list_path(one), by_audience(finder.index, one)) for one in finder.files],
        data=FOLDER,
        subjects=get_args(Asked),
        words=_words(),
    )


def list_page(maker: Maker, finder: FinderData, file: PlaceFile) -> Page:
    """Every benefit of a place and a year, by whom it is for."""
    place = maker.pick(file.name)
    return maker.page(
        "benefits.md.jinja",
        _list_path(file),
        maker.word("benefits_title", place=place, year=file.year),
        maker.word("benefits_description", place=place, year=file.year),
        {"kind": "benefits", "place": place, "year": str(file.year), "hide": ["navigation"]},
        held=file,
        place_name=place,
        places={one.id: one.name for one in finder.index.places},
        listed=by_audience(finder.index, file),
        audiences=maker.dataset.audiences,
        works=[one for one in file.benefits if one.works],
        rules=RuleTeller(maker.lang, file.year, maker.dataset.facts),
    )


def _list_path(file: PlaceFile) -> str:
    return paths.benefits_path(file.place, file.year)


def by_audience(index: Index, file: PlaceFile) -> list[Listed]:
    """The benefits with a rule, by audience; audiences without any are left out."""
    seen: set[str] = set()
    found = []
    for audience in index.audiences:
        fitting = [one for one in file.benefits if audience.id in one.audience and not one.works]
        new = tuple(one for one in fitting if one.id not in seen)
        again = tuple(one for one in fitting if one.id in seen)
        seen |= {one.id for one in new}
        if fitting:
            found.append(Listed(audience, new, again))
    return found


def _words() -> Markup:
    """The script's words in both languages, as JSON that can stand inside a page."""
    table = {
        lang: {
            key.removeprefix(PREFIX): text
            for key, text in words(lang).items()
            if key.startswith(PREFIX)
        }
        for lang in LANGUAGES
    }
    return Markup(json.dumps(table, ensure_ascii=False).replace("<", "\\u003c"))
