"""A fault in the input, with its place: what every check reports."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")


@dataclass(frozen=True)
class Replace:
    """A fix: `new` in place of `old`, which stands at the fault's place."""

    old: str
    new: str


@dataclass(frozen=True)
class Reorder:
    """A fix: the keys at the top of the fault's file, in their order."""

    keys: tuple[str, ...]


Fix = Replace | Reorder
"""What sets a fault right without changing what the file means."""


@dataclass(frozen=True, order=True)
class Fault:
    """One mistake in one file; `line` and `column` count from 1.

    `message` says what is wrong and, after its last semicolon, what to do about it.
    """

    path: Path
    line: int
    column: int
    message: str
    rule: str
    fix: Fix | None = field(default=None, compare=False)

    @property
    def hint(self) -> str:
        """What to do about it, if the message says so; a semicolon within quotes is a value's."""
        _, found, rest = self.message.rpartition("; ")
        quotes = APOSTROPHE.sub("", rest).count("'")
        return rest if found and quotes % 2 == 0 else ""

    def __str__(self) -> str:
        """`path:line:column: message [rule]`, on one line."""
        place = f"{self.path}:{self.line}:{self.column}"
        return f"{place}: {' '.join(self.message.split())} [{self.rule}]"


class InputError(Exception):
    """The input has faults; nothing may be built from it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Keep the faults in the order of their places, each once."""
        self.faults = tuple(sorted(set(faults)))
        count = len(self.faults)
        super().__init__(f"{count} {'fault' if count == 1 else 'faults'} in the data")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like `word`, if one is alike enough to be meant."""
    return next(iter(difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)), None)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` for the nearest known word, or nothing."""
    near = nearest(word, (name for name in known if name != word))
    return f"; did you mean '{near}'?" if near else ""
