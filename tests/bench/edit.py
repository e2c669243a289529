"""One small change of a data folder that leaves it without fault: what a maintainer does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from generator.check.runner import check
from generator.load.tree import load

FIGURE = re.compile(r"(?<=printed: )\d+(?=[个人台户件])")
SENTENCE = re.compile(r"(?<=zh: )(?=\w.*。$)", re.MULTILINE)
TRIES = 5


@dataclass(frozen=True)
class Edit:
    """A file's text before and after the change."""

    path: Path
    before: str
    after: str

    def apply(self) -> None:
        """Make the change."""
        self.path.write_text(self.after, encoding="utf-8")

    def undo(self) -> None:
        """Take it back."""
        self.path.write_text(self.before, encoding="utf-8")


def find_edit(data: Path) -> Edit:
    """A change of one programme's figure, or of a sentence where no figure may be changed alone.

    The folder is left as it was. LookupError if every change that was tried makes a fault.
    """
    for candidates in (_figures(data), _sentences(data)):
        for edit in islice(candidates, TRIES):
            edit.apply()
            try:
                corpus, faults = load(data)
                if not faults and not check(corpus):
                    return edit
            finally:
                edit.undo()
    raise LookupError(f"no figure or sentence of {data} can be changed without a fault")


def _programmes(data: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted(data.glob("plans/*/*/*.yml")):
        if "." not in path.stem:  # schemes and tables state the same once more
            yield path, path.read_text(encoding="utf-8")


def _figures(data: Path) -> Iterator[Edit]:
    for path, text in _programmes(data):
        if found := FIGURE.search(text):
            more = str(int(found[0]) + 1)
            yield Edit(path, text, text[: found.start()] + more + text[found.end() :])


def _sentences(data: Path) -> Iterator[Edit]:
    for path, text in _programmes(data):
        if found := SENTENCE.search(text):
            yield Edit(path, text, f"{text[: found.start()]}又{text[found.start() :]}")
