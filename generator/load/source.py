"""A YAML file as read: its plain data and the place of every key and value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from generator.fault import Fault, Fix
from generator.model.base import Loc


@dataclass(frozen=True)
class Mark:
    """A place in a text, counted from 1, and the scalar as it is written there."""

    line: int
    column: int
    raw: str | None = None


class Places(NamedTuple):
    """By location: where each value of a file begins, and where each key of a map stands."""

    marks: Mapping[Loc, Mark]
    keys: Mapping[Loc, Mark]


@dataclass(frozen=True)
class SourceFile:
    """One file: `path` as shown to people, `data` as plain Python, places by location.

    The places are looked for when somebody asks: a file without a fault needs none. `digest` is
    that of the text.
    """

    path: Path
    data: object
    find: Callable[[], Places] = field(compare=False)
    digest: str = ""

    @cached_property
    def places(self) -> Places:
        """Where everything stands."""
        return self.find()

    @property
    def marks(self) -> Mapping[Loc, Mark]:
        """Where each value begins."""
        return self.places.marks

    @property
    def keys(self) -> Mapping[Loc, Mark]:
        """Where each key of a map stands."""
        return self.places.keys

    def mark(self, loc: Loc) -> Mark:
        """The place of `loc`, or of the nearest thing around it that has one."""
        while loc and loc not in self.marks:
            loc = loc[:-1]
        return self.marks.get(loc, Mark(1, 1))

    def fault(
        self, loc: Loc, message: str, rule: str, *, at_key: bool = False, fix: Fix | None = None
    ) -> Fault:
        """A fault at the value of `loc` in this file, or at its key."""
        mark = self.keys.get(loc) if at_key else None
        mark = mark or self.mark(loc)
        return Fault(self.path, mark.line, mark.column, message, rule, fix)
