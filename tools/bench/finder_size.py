"""How much the finder loads, of a site as it is and with all places of the country."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from generator.export.finder.names import ORDERS
from generator.export.finder.scripts import index_scripts, name_scripts
from generator.export.finder.shapes import FinderIndex, FinderPlace
from generator.lang import LANGUAGES
from generator.model.base import Text
from generator.model.ids import plan_id
from generator.skeleton.places.divisions import divisions
from tools.bench.country.tree import first, name

YEAR = 2023
WORDS = re.compile(r'id="finder-words">(.*?)</script>', re.DOTALL)
Sizes = dict[str, int]
Scripts = Mapping[str, bytes]


def sizes(site: Path) -> Sizes:
    """Gzipped bytes of what a reader loads who types the place with the most data.

    Of the two languages the larger one counts, part by part.
    """
    data = site / "data/finder"
    scripts = {path.name: path.read_bytes() for path in data.glob("*.js")}
    plans = [
        _packed(one) for name, one in scripts.items() if re.match(r"(?!places)\w+-\d{4}\.", name)
    ]
    return {
        "script": _packed((site / "en/assets/finder.js").read_bytes()),
        "words": max(_words(site / lang / "finder/index.html") for lang in LANGUAGES),
        "largest place": max(plans),
        **_of_places(scripts),
    }


def country(site: Path) -> Sizes:
    """The same of a site in which every place of the country has a plan."""
    index = FinderIndex.model_validate_json((site / "data/finder/index.json").read_bytes())
    whole = index.model_copy(update={"places": [*places()]})
    scripts = [*index_scripts(whole), *name_scripts(whole.places)]
    return sizes(site) | _of_places(dict(scripts))


@cache
def places() -> tuple[FinderPlace, ...]:
    """All places of the country, each with a plan; namesakes bear the name of what is above."""
    every = divisions()
    listed = first(len(every), seed=1)
    namesakes = Counter(name(one)["zh"] for one in listed)
    found: dict[str, FinderPlace] = {}
    for one in listed:
        above = [found[one.parent].id, *found[one.parent].parents] if one.parent else []
        own = Text.model_validate(name(one))
        whole = own
        if above and namesakes[own.zh] > 1:
            up = found[above[0]].name
            whole = Text(zh=f"{up.zh}{own.zh}", en=f"{own.en}, {up.en}")
        files = {str(YEAR): plan_id(one.code, YEAR)}
        found[one.code] = FinderPlace(
            id=one.code, name=own, whole=whole, parents=above, years=[YEAR], files=files
        )
    return tuple(found.values())


def _of_places(scripts: Scripts) -> Sizes:
    typed = [_names(scripts, order, lang) for order in ORDERS for lang in LANGUAGES]
    return {
        "index": _largest(scripts, "index."),
        "places to choose": _largest(scripts, "places-"),
        "names to type": max(typed),
    }


def _names(scripts: Scripts, order: str, lang: str) -> int:
    pieces = {name: one for name, one in scripts.items() if name.endswith(f".{lang}.js")}
    return _largest(pieces, f"names-{order}.") + _largest(pieces, f"names-{order}-")


def _largest(scripts: Scripts, beginning: str) -> int:
    return max(_packed(one) for name, one in scripts.items() if name.startswith(beginning))


def _words(page: Path) -> int:
    words = WORDS.search(page.read_text(encoding="utf-8"))
    assert words, f"{page} has no words"
    return _packed(words[1].encode())


def _packed(content: bytes) -> int:
    return len(gzip.compress(content, 9, mtime=0))
