"""A YAML file as read: its plain data and the place of every key and value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.fault import Fault, Fix
from generator.model.base import Loc


@dataclass(frozen=True)
class Mark:
    """A place in a text, counted from 1, and the scalar as it is written there."""

    line: int
    column: int
    raw: str | None = None


@dataclass(frozen=True)
class SourceFile:
    """One file: `path` as shown to people, `data` as plain Python, places by location.

    `marks` holds where each value begins, `keys` where each key of a map stands; `digest` is that
    of the text.
    """

    path: Path
    data: object
    marks: Mapping[Loc, Mark]
    keys: Mapping[Loc, Mark]
    digest: str = ""

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
