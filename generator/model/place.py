"""Places: provinces, cities, counties and districts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from generator.model.base import Model, Slug, Text

Level = Literal["province", "prefecture", "county", "functional-area"]


class Place(Model):
    """A place; its id is its GB/T 2260 code, or a local id where it has none."""

    id: Slug
    name: Text
    level: Level
    parent: Slug | None = None
    note: Text | None = None

    @property
    def code(self) -> str | None:
        """The GB/T 2260 code as text, if the place has one."""
        return self.id if self.id.isdigit() else None


def ids_above(place: str, parents: Mapping[str, str | None]) -> list[str]:
    """The ids of the places that a place lies in, nearest first; a circle is gone round once."""
    above: list[str] = []
    parent = parents.get(place)
    while parent and parent not in above:
        above.append(parent)
        parent = parents.get(parent)
    return above
