"""Traces every document: places its claims and writes its ledger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.check.claims import Claim, claims
from generator.load.corpus import Corpus
from generator.trace.ledger_file import write_ledger
from generator.trace.normal import normalise
from generator.trace.place import Placed, place
from generator.trace.source_text import SourceError, SourceText, read_source
from generator.trace.unaccounted import Loose, unaccounted


@dataclass(frozen=True)
class Traced:
    """What came of one document."""

    source: SourceText
    placed: tuple[Placed, ...]
    missing: tuple[Claim, ...]
    loose: tuple[Loose, ...]
    written: bool


def trace(corpus: Corpus, sources: Path, data: Path) -> Iterator[Traced]:
    """Each document that something is claimed of; SourceError for a text that can't be used."""
    claimed: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims(corpus):
        claimed[claim.document].append(claim)
    for document in (entry.value for entry in corpus.documents):
        source = read_source(sources, document.id)
        if source.sha256 != document.sha256:
            wanted = f"its SHA-256 is {source.sha256}, that in documents.yml {document.sha256}"
            raise SourceError(f"{sources / document.id}: not the text consulted; {wanted}")
        placed, missing = place(source, claimed[document.id])
        loose = tuple(unaccounted(source, placed))
        written = write_ledger(data, source, placed)
        yield Traced(source, tuple(placed), tuple(missing), loose, written)


def nearest(source: SourceText, claim: Claim) -> int | None:
    """The line (from 1) where a missing print does stand outside its clause, if anywhere."""
    at = source.normal.text.find(normalise(claim.printed).text)
    if at < 0:
        return None
    return source.text.count("\n", 0, source.normal.offsets[at]) + 1
