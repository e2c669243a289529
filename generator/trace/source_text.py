"""The text of a document that was consulted."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.trace.clauses import regions
from generator.trace.formats import KINDS, read_text
from generator.trace.formats.fault import UnreadableError
from generator.trace.normal import Normal, normalise


class SourceError(Exception):
    """A source text that can't be used, and why."""


@dataclass(frozen=True)
class SourceText:
    """One document's text, by clause; `sha256` is that of the file it stands in."""

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


def read_source(folder: Path, document_id: str, sha256: str) -> SourceText:
    """Read the file of FOLDER that is named after the document and has that SHA-256.

    SourceError says what is wrong where there is none, or where it gives no text.
    """
    files = {path: _bytes(path) for path in _files(folder, document_id)}
    digests = {path: hashlib.sha256(raw).hexdigest() for path, raw in files.items()}
    for path, raw in files.items():
        if digests[path] == sha256:
            try:
                return SourceText(document_id, read_text(path.suffix.lower(), raw), sha256)
            except UnreadableError as error:
                raise SourceError(f"{path}: {error}") from None
    path, found = next(iter(digests.items()))
    wanted = f"its SHA-256 is {found}, that of the text consulted {sha256}"
    raise SourceError(f"{path}: not the text consulted; {wanted}")


def _files(folder: Path, document_id: str) -> list[Path]:
    """The document's files, of which there is one at least."""
    named = [path for path in sorted(folder.iterdir()) if path.stem == document_id]
    kinds = list(KINDS)
    found = [path for path in named if path.suffix.lower() in KINDS]
    if found:
        return sorted(found, key=lambda path: kinds.index(path.suffix.lower()))
    wanted = f"save it as {', '.join(kinds[:-2])} or {kinds[-2]}"
    if named:
        raise SourceError(f"{named[0]}: a kind of file that can't be read; {wanted}")
    raise SourceError(f"{folder / document_id}.txt: there is no such file; {wanted}")


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: {error.strerror}") from None
