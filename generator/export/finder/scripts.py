"""What the finder's page loads: each file's content in one language, as a script.

`NAME.LANG.js` hands over what NAME.json holds, its texts in that language alone, without what the
page never reads. Scripts, because browsers don't let a page that was opened from a folder fetch
its neighbours.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from generator.export.finder.names import named
from generator.export.finder.shapes import FinderIndex, FinderPlace, PlaceFile
from generator.lang import LANGUAGES, Lang
from generator.model.ids import plan_id
from generator.wording import words

PREFIX = "finder_"
SHARED = ("offices_lead", "hotline", "hotline_number")
"""Words of all pages that the finder says too."""
OF_THE_PAGE = ("title", "description", "lead", "lists_title", "lists_text", "noscript")
"""Words that stand on the page already: the script says none of them."""
_AMOUNT = {"figure", "role", "document"}
_BESIDE = {"amounts": {"__all__": _AMOUNT}} | dict.fromkeys(
    ("id", "title", "programme", "since", "until", "document", "clause"), True
)
_BENEFIT = {"benefit": True, "amounts": {"__all__": _AMOUNT}, "beside": {"__all__": _BESIDE}}
UNREAD: dict[str, Any] = {
    "documents": {"__all__": {"title"}},
    "routes": {"__all__": {"title"}},
    "offices": {"__all__": {"body"}},
    "benefits": {"__all__": _BENEFIT},
    "silent": {"__all__": {"benefits": {"__all__": _BENEFIT}}},
}
"""What a place's file gives to programs, and the page never reads."""


def finder_words(lang: Lang) -> dict[str, str]:
    """The script's words in one language, by key."""
    own = {
        key.removeprefix(PREFIX): text
        for key, text in words(lang).items()
        if key.startswith(PREFIX) or key in SHARED
    }
    return {key: text for key, text in own.items() if key not in OF_THE_PAGE}


def language_scripts(name: str, content: PlaceFile) -> Iterator[tuple[str, bytes]]:
    """The scripts of a place's file, a name and a content for each language."""
    plain = content.model_dump(mode="json", by_alias=True, exclude=UNREAD)
    for lang in LANGUAGES:
        yield _script(f"{name}.{lang}", in_language(plain, lang))


def index_scripts(index: FinderIndex) -> Iterator[tuple[str, bytes]]:
    """The index with the topmost places alone, and a script of the places below each of them.

    However many places there are, the page loads those of one.
    """
    tops = [place for place in index.places if not place.parents]
    whole = index.model_dump(mode="json", by_alias=True) | {"places": _shortened(tops)}
    for lang in LANGUAGES:
        yield _script(f"index.{lang}", in_language(whole, lang))
    for top in tops:
        below = _shortened([place for place in index.places if top.id in place.parents])
        for lang in LANGUAGES:
            yield _script(f"places-{top.id}.{lang}", in_language(below, lang))


def _shortened(places: Sequence[FinderPlace]) -> list[dict[str, Any]]:
    """The places without what the page makes of the rest (`filled` in place.js)."""
    return [
        place.model_dump(mode="json", exclude={name for name, left in _follows(place) if left})
        for place in places
    ]


def _follows(place: FinderPlace) -> Iterator[tuple[str, bool]]:
    """Of what may follow from the rest: whether it does."""
    yield "whole", place.whole == place.name
    yield "files", place.files == {str(year): plan_id(place.id, year) for year in place.years}


def name_scripts(places: Sequence[FinderPlace]) -> Iterator[tuple[str, bytes]]:
    """The scripts of the places' names, for who types one."""
    for lang in LANGUAGES:
        for name, content in named(places, lang):
            yield _script(f"{name}.{lang}", content)


def word_scripts() -> Iterator[tuple[str, bytes]]:
    """The page's words by language, for who wants a sheet in the other one."""
    for lang in LANGUAGES:
        yield _script(f"words.{lang}", finder_words(lang))


def in_language(value: Any, lang: Lang) -> Any:
    """The same with the other languages' halves of each text left out."""
    if isinstance(value, list):
        return [in_language(part, lang) for part in value]
    if not isinstance(value, dict):
        return value
    others = set(LANGUAGES) - {lang} if _is_text(value) else set()
    return {key: in_language(part, lang) for key, part in value.items() if key not in others}


def _is_text(value: Mapping[str, Any]) -> bool:
    return all(lang in value for lang in LANGUAGES)


def _script(name: str, content: Any) -> tuple[str, bytes]:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return f"{name}.js", f'finderData("{name}",{text});\n'.encode()
