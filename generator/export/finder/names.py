"""Names of places to type at: a script for each letter, so that a page loads those of one.

A letter is the first of the name in Latin script. `names.LANG.js` says under which letters a name
in Chinese characters stands, by its first character.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.export.finder.shapes import FinderPlace
from generator.lang import LANGUAGES, Lang

Names = dict[str, list[tuple[str, str, str, str]]]
"""By letter: a place's id, its name, its name in the other language, and what it lies in."""


def place_names(places: Sequence[FinderPlace], lang: Lang) -> Names:
    """All places in one language, each under its letter."""
    by_id = {place.id: place for place in places}
    found: Names = defaultdict(list)
    for place in places:
        [other] = (place.name.of(language) for language in LANGUAGES if language != lang)
        above = " · ".join(by_id[up].name.of(lang) for up in place.parents if up in by_id)
        found[letter(place)].append((place.id, place.name.of(lang), other, above))
    return dict(found)


def letter(place: FinderPlace) -> str:
    """`e` for Eastcity; `0` where the name begins with no Latin letter."""
    first = unicodedata.normalize("NFKD", place.name.en)[:1].lower()
    return first if first.isascii() and first.isalpha() else "0"


def letters(places: Sequence[FinderPlace]) -> Mapping[str, str]:
    """By letter: the characters with which the Chinese names begin that stand under it."""
    found: dict[str, set[str]] = defaultdict(set)
    for place in places:
        found[letter(place)].add(place.name.zh[:1])
    return {name: "".join(sorted(first)) for name, first in sorted(found.items())}


def named(places: Sequence[FinderPlace], lang: Lang) -> Iterator[tuple[str, object]]:
    """What each script holds, by its name."""
    yield "names", letters(places)
    for name, listed in sorted(place_names(places, lang).items()):
        yield f"names-{name}", listed
