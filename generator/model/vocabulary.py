"""Small vocabularies: topics, units, bodies, glossary terms."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from generator.model.base import IconName, Line, Model, Slug, Text, named_by_file

LONGEST_COUNTER = 16
"""In characters; the grammar of figures looks no further ahead."""
Counter = Annotated[Line, Field(max_length=LONGEST_COUNTER)]


class Topic(Model):
    """A field of life that families belong to; `icon` is what stands beside its name.

    `also` are other names for the same, `near` those of neighbours: what people type who may want
    this, though it is another thing.
    """

    id: Slug
    name: Text
    also: tuple[Line, ...] = Field(default=(), strict=False)
    near: tuple[Line, ...] = Field(default=(), strict=False)
    summary: Text
    icon: IconName


class Noun(Model):
    """An English noun for counting: one parking space, other parking spaces."""

    one: Line
    other: Line


class UnitName(Model):
    """A unit's name; English in the singular and the plural."""

    zh: Line
    en: Noun


class Unit(Model):
    """A unit of measure and the counters that documents print for it.

    `ambiguous` are counters that stand for it only where a figure's indicator has this unit.
    """

    id: Line
    name: UnitName
    printed: tuple[Counter, ...] = Field(strict=False, min_length=1)
    ambiguous: tuple[Counter, ...] = Field(default=(), strict=False)


class Body(Model):
    """A kind of agency, with its name as each place's plans print it.

    `bureau` is its English name where its own is 局, if another one fits a 厅 or 委. `stems` are
    what its names come down to without level and kind: 教育 of 市教育局. A plan may then name it as
    it prints it, without an entry here. Names stand where the country's bodies do, if one is there.
    """

    model_config = named_by_file("name")

    id: Slug
    name: Text
    bureau: Line | None = None
    stems: tuple[Line, ...] = Field(default=(), strict=False)
    printed: dict[str, Line] = {}

    def english(self, place: str) -> str:
        """What the place's own agency is, in English."""
        printed = self.printed.get(place, "")
        return self.bureau if self.bureau and printed.endswith("局") else self.name.en


class Term(Model):
    """A term that residents meet, explained in plain words.

    `also` are other names for the same, `near` those of neighbours, which it is not. `wordings` are
    other English words, in the singular, in which texts mean the very same. `short` is the
    definition in one sentence, for other pages, where the definition is long.
    """

    id: Slug
    term: Text
    also: tuple[Line, ...] = Field(default=(), strict=False)
    near: tuple[Line, ...] = Field(default=(), strict=False)
    wordings: tuple[Line, ...] = Field(default=(), strict=False)
    definition: Text
    short: Text | None = None
    family: Slug | None = None
