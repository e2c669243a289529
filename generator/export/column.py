"""What a column of a table means, in both languages; a field of a row class says it once."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from generator.lang import Lang
from generator.model.base import Text


class Column:
    """A column's title and meaning, each a pair of Chinese and English.

    `refers_to` is `table.column` for a foreign key; `unit` says in what a column of numbers counts.
    """

    def __init__(
        self,
        *,
        title: tuple[str, str],
        about: tuple[str, str],
        refers_to: str | None = None,
        unit: Text | None = None,
    ) -> None:
        """Take the pairs as bilingual texts."""
        self.title = Text(zh=title[0], en=title[1])
        self.about = Text(zh=about[0], en=about[1])
        self.refers_to = refers_to
        self.unit = unit


class ColumnPair:
    """The two columns of a bilingual text, `NAME_zh` and `NAME_en`.

    `name` is the field's own unless given. `about_en` is what the English column means where that
    isn't the same.
    """

    def __init__(
        self,
        *,
        title: tuple[str, str],
        about: tuple[str, str],
        about_en: tuple[str, str] | None = None,
        name: str | None = None,
    ) -> None:
        """Describe each column by the title and its own language."""
        zh, en = title
        self.name = name
        self.columns: dict[Lang, Column] = {
            "zh": Column(title=(f"{zh}（中文）", f"{en} (Chinese)"), about=about),
            "en": Column(title=(f"{zh}（英文）", f"{en} (English)"), about=about_en or about),
        }


def described(meaning: Column | ColumnPair) -> Any:
    """A required field of a row class with that meaning."""
    field = Field()
    field.metadata.append(meaning)
    return field


def column(
    *,
    title: tuple[str, str],
    about: tuple[str, str],
    refers_to: str | None = None,
    unit: Text | None = None,
) -> Any:
    """A field that is one column; see `Column`."""
    return described(Column(title=title, about=about, refers_to=refers_to, unit=unit))


def both(
    *,
    title: tuple[str, str],
    about: tuple[str, str],
    about_en: tuple[str, str] | None = None,
    name: str | None = None,
) -> Any:
    """A field with a bilingual text, which is two columns; see `ColumnPair`."""
    return described(ColumnPair(title=title, about=about, about_en=about_en, name=name))
