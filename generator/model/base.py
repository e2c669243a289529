"""What all models share: strictness, and the small types of their fields."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, WithJsonSchema

from generator.lang import Lang, choose


class Model(BaseModel):
    """A strict, frozen record; a key it does not know is an error."""

    model_config = ConfigDict(
        strict=True, frozen=True, extra="forbid", populate_by_name=True, defer_build=True
    )


def named_by_file(*keys: str) -> ConfigDict:
    """For a record whose file's name or order may say some keys: editors don't ask for them."""

    def without(schema: dict[str, Any]) -> None:
        schema["required"] = [key for key in schema["required"] if key not in keys]

    return ConfigDict(json_schema_extra=without)


def _one_line(text: str) -> str:
    line = " ".join(text.split())
    if not line:
        raise ValueError("is empty")
    return line


def _iso_date(text: str) -> str:
    if not re.fullmatch(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", text):
        raise ValueError(f"'{text}' is not a date; write 2023-06-30, 2023-06 or 2023")
    year, month, day = (int(part) for part in (text + "-01-01")[:10].split("-"))
    try:
        datetime.date(year, month, day)
    except ValueError:
        raise ValueError(f"there is no date {text}") from None
    return text


def _slug(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", text):
        raise ValueError(f"'{text}' is not an id; use small letters, digits and single hyphens")
    return text


def _distinct(names: list[str]) -> list[str]:
    for at, name in enumerate(names):
        if name in names[:at]:
            raise ValueError(f"names '{name}' twice")
    return names


def _text(pattern: str) -> WithJsonSchema:
    """What an editor may know of a text; the validators say it better, so they stay."""
    return WithJsonSchema({"type": "string", "pattern": pattern})


Line = Annotated[str, AfterValidator(_one_line), _text(r"\S")]
"""Text of one line: runs of white space become one space; never empty."""

Slug = Annotated[str, AfterValidator(_slug), _text("^[a-z0-9]+(-[a-z0-9]+)*$")]
"""An id: `start-up-loans`, `990100`."""

Slugs = Annotated[list[Slug], AfterValidator(_distinct)]
"""Ids, none of them twice."""

IconName = Annotated[str, StringConstraints(min_length=1)]
"""An icon's name with its set: `material/baby-bottle`; a rule of `check` knows them all."""

IsoDate = Annotated[str, AfterValidator(_iso_date), _text("^[0-9]{4}(-[0-9]{2}){0,2}$")]
"""A date of ISO 8601, as exact as the document states it: day, month or year."""

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 in hexadecimal."""


Loc = tuple[str | int, ...]
"""Keys and positions from the top of a YAML file down to a value: `("figures", 0, "printed")`."""


class Text(Model):
    """The same text in Chinese and English; each is complete."""

    zh: Line
    en: Line

    @classmethod
    def said(cls, say: Callable[[Lang], str]) -> Text:
        """What `say` makes for each language."""
        return cls(zh=say("zh"), en=say("en"))

    def of(self, lang: Lang) -> str:
        """The half in that language."""
        return choose(lang, zh=self.zh, en=self.en)

    def __str__(self) -> str:
        """Refused: nobody should read the notation of the program instead of a language."""
        raise TypeError("a text is said in a language: text.of(lang)")
