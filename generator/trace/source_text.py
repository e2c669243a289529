"""The text of a document that was consulted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.trace.clauses import regions
from generator.trace.normal import Normal, normalise


class SourceError(Exception):
    """A source text that can't be used, and why."""


@dataclass(frozen=True)
class SourceText:
    """One document's text, by clause."""

    document_id: str
    text: str
    sha256: str

    @cached_property
    def normal(self) -> Normal:
        """The text as it is searched."""
        return normalise(self.text)

    def stretches(self, clause: str) -> list[tuple[int, int]]:
        """Where a clause lies in the searched text; empty when there is no such clause."""
        return [self.normal.between(*region) for region in regions(self.text, clause)]


def read_source(folder: Path, document_id: str) -> SourceText:
    """Read `FOLDER/DOCUMENT.txt`; SourceError says what is wrong with it."""
    path = folder / f"{document_id}.txt"
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}") from None
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(f"{path}: not UTF-8 at byte {error.start}") from None
    if not text.strip():
        raise SourceError(f"{path}: no text in it")
    return SourceText(document_id, text, hashlib.sha256(raw).hexdigest())
