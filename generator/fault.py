"""A fault in the input, with its place: what every check reports."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Fault:
    """One mistake in one file; `line` and `column` count from 1."""

    path: Path
    line: int
    column: int
    message: str
    rule: str

    def __str__(self) -> str:
        """`path:line:column: message [rule]`, on one line."""
        place = f"{self.path}:{self.line}:{self.column}"
        return f"{place}: {' '.join(self.message.split())} [{self.rule}]"


class InputError(Exception):
    """The input has faults; nothing may be built from it."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        """Keep the faults in the order of their places, each once."""
        self.faults = tuple(sorted(set(faults)))
        super().__init__(f"{len(self.faults)} faults in the data")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like `word`, if one is alike enough to be meant."""
    return next(iter(difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)), None)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """`; did you mean 'x'?` for the nearest known word, or nothing."""
    near = nearest(word, known)
    return f"; did you mean '{near}'?" if near else ""
