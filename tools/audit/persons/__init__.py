"""Made-up persons who try the finder: what they know, and all that must come of it.

Each says where, of which year, for whom and in which language it asks. `knows` is all that it can
answer; what else it is asked it skips. `finds` are all benefits of each group but `no`.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

from generator.lang import Lang
from generator.model.answer import Answer
from generator.model.fact import Asked

FOLDER = Path(__file__).parent
PERSONS = 40
"""How many persons try the finder at least."""
MEDIAN, WORST = 7, 12
"""How many screens may come until nothing is open: for half of the persons, and for anybody.

The first one, with place, year and person, counts.
"""


class Person(BaseModel):
    """A person; the order within `finds` doesn't count."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str
    lang: Lang
    place: str
    year: int
    whom: Asked
    knows: dict[str, Answer]
    finds: dict[str, list[str]] = {}


@cache
def persons() -> tuple[Person, ...]:
    """All of them, file by file."""
    return tuple(
        Person.model_validate(person)
        for path in sorted(FOLDER.glob("*.yml"))
        for person in yaml.load(path.read_text(encoding="utf-8"), _Loader)
    )


class _Loader(yaml.SafeLoader):
    """Reads days as text, as answers have them."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def sorted_finds(found: dict[str, Any]) -> dict[str, list[str]]:
    """Groups with something in them, their benefits in one order."""
    return {group: sorted(ids) for group, ids in found.items() if ids and group != "no"}
