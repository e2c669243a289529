"""Traces every document: places its claims and writes its ledger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from generator.check.claims import Claim, claims
from generator.load.corpus import Corpus
from generator.trace.ledger_file import stands, write_ledger
from generator.trace.normal import normalise
from generator.trace.place import Placed, place
from generator.trace.source_text import SourceText, read_source
from generator.trace.unaccounted import Loose, unaccounted


@dataclass(frozen=True)
class Traced:
    """What came of one document; `changed` says that its ledger isn't what it was."""

    source: SourceText
    placed: tuple[Placed, ...]
    missing: tuple[Claim, ...]
    loose: tuple[Loose, ...]
    changed: bool


def trace(
    corpus: Corpus, sources: Path, data: Path, only: Collection[str] = (), *, write: bool = True
) -> Iterator[Traced]:
    """Each document, or each of `only`; SourceError for a text that can't be used.

    Without `write` the ledgers stay as they are.
    """
    claimed: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims(corpus):
        claimed[claim.document].append(claim)
    for document in (entry.value for entry in corpus.documents):
        if only and document.id not in only:
            continue
        source = read_source(sources, document.id, document.sha256)
        placed, missing = place(source, claimed[document.id])
        loose = tuple(unaccounted(source, placed))
        changed = not stands(data, source, placed)
        if changed and write:
            write_ledger(data, source, placed)
        yield Traced(source, tuple(placed), tuple(missing), loose, changed)


def nearest(source: SourceText, claim: Claim) -> int | None:
    """The line (from 1) where a missing print does stand outside its clause, if anywhere."""
    at = source.normal.text.find(normalise(claim.printed).text)
    if at < 0:
        return None
    return source.text.count("\n", 0, source.normal.offsets[at]) + 1
