"""The site's two languages. Where code chooses by language, a third would fail at type check."""

from __future__ import annotations

from typing import Literal, TypeVar, assert_never, get_args

T = TypeVar("T")

Lang = Literal["zh", "en"]

LANGUAGES: tuple[Lang, ...] = get_args(Lang)

LANGUAGE_TAGS: dict[Lang, str] = {"zh": "zh-Hans", "en": "en"}
"""The languages as BCP 47 writes them."""


def choose(lang: Lang, *, zh: T, en: T) -> T:
    """What belongs to the language."""
    match lang:
        case "zh":
            return zh
        case "en":
            return en
    assert_never(lang)
