"""One small change of a data folder that leaves it without fault: what a maintainer does."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from generator.check.runner import check
from generator.load.tree import load
from tools.bench.ledger import enter_claims

FIGURE = re.compile(r"(?<=printed: )\d+(?=[个人台户件])")
SENTENCE = re.compile(r"(?<=zh: )(?=\w.*。$)", re.MULTILINE)
TRIES = 20
Texts = dict[Path, str]


@dataclass(frozen=True)
class Edit:
    """The texts of the files that change, before and after: a programme's, and the ledger."""

    before: Texts
    after: Texts

    @property
    def page(self) -> str:
        """Where the edited programme's page stands below the root of its language."""
        path = next(path for path in self.before if path.suffix == ".yml")
        place, year = path.parts[-3:-1]
        return f"places/{place}/{year}/{path.stem.partition('-')[2]}/"

    def apply(self) -> None:
        """Make the change."""
        _write(self.after)

    def undo(self) -> None:
        """Take it back."""
        _write(self.before)


def find_edit(data: Path) -> Edit:
    """A change of one programme's figure, or of a sentence where no figure may be changed alone.

    The folder is left as it was. LookupError if every change that was tried makes a fault.
    """
    for candidates in (_figures(data), _sentences(data)):
        for path, text in islice(candidates, TRIES):
            if edit := _tried(data, path, text):
                return edit
    raise LookupError(f"no figure or sentence of {data} can be changed without a fault")


def _tried(data: Path, path: Path, text: str) -> Edit | None:
    """The edit that gives `path` the new text; None if that makes a fault."""
    before = _texts([path, *data.glob("ledger/*.csv")])
    path.write_text(text, encoding="utf-8")
    try:
        changed = [path, *enter_claims(data)]
        corpus, faults = load(data)
        if faults or check(corpus):
            return None
        return Edit({one: before[one] for one in changed}, _texts(changed))
    finally:
        _write(before)


def _texts(paths: Iterable[Path]) -> Texts:
    return {path: path.read_text(encoding="utf-8") for path in paths}


def _write(texts: Texts) -> None:
    for path, text in texts.items():
        path.write_text(text, encoding="utf-8")


def _programmes(data: Path) -> Iterator[tuple[Path, str]]:
    for path in sorted(data.glob("plans/*/*/*.yml")):
        scheme = path.with_suffix(".scheme.yml")
        if "." not in path.stem and not scheme.exists():  # these state the same once more
            yield path, path.read_text(encoding="utf-8")


def _figures(data: Path) -> Iterator[tuple[Path, str]]:
    for path, text in _programmes(data):
        if found := FIGURE.search(text):
            more = str(int(found[0]) + 1)
            yield path, text[: found.start()] + more + text[found.end() :]


def _sentences(data: Path) -> Iterator[tuple[Path, str]]:
    for path, text in _programmes(data):
        if found := SENTENCE.search(text):
            yield path, f"{text[: found.start()]}又{text[found.start() :]}"
