"""Traces every document: places its claims and writes its ledger."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.check.claims import Claim, claims
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.trace.before import Before, changed_since
from generator.trace.ledger_file import stands, write_ledger
from generator.trace.normal import normalise
from generator.trace.open_ended import open_ended
from generator.trace.place import Placed, place
from generator.trace.source_text import SourceText, read_source
from generator.trace.unaccounted import Loose, unaccounted


@dataclass(frozen=True)
class Traced:
    """What came of one document; `changed` says that its ledger isn't what it was.

    `lists` are faults of lists that it leaves open, or doesn't, unlike the data.
    `before` are the claims whose print has changed since they were found, with their old rows.
    """

    source: SourceText
    placed: tuple[Placed, ...]
    missing: tuple[Claim, ...]
    loose: tuple[Loose, ...]
    lists: tuple[Fault, ...]
    changed: bool
    before: Mapping[str, Before]


def trace(
    corpus: Corpus,
    sources: Path,
    data: Path,
    only: Collection[str] = (),
    *,
    write: bool = True,
    anew: bool = False,
) -> Iterator[Traced]:
    """Each document, or each of `only`; SourceError for a text that can't be used.

    Without `write` the ledgers stay as they are. What was found before with another print must
    stand in the same place, unless all are looked up `anew`.
    """
    claimed: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims(corpus):
        claimed[claim.document].append(claim)
    for document in (entry.value for entry in corpus.documents):
        if only and document.id not in only:
            continue
        source = read_source(sources, document.id, document.sha256)
        ledger = {} if anew else corpus.ledger
        before = changed_since(source, claimed[document.id], ledger)
        placed, missing = place(source, claimed[document.id], before)
        loose = tuple(unaccounted(source, placed))
        kept = [before[claim.id].row for claim in missing if claim.id in before]
        changed = not stands(data, source, placed, kept)
        if changed and write:
            write_ledger(data, source, placed, kept)
        lists = tuple(open_ended(corpus, source))
        yield Traced(source, tuple(placed), tuple(missing), loose, lists, changed, before)


def nearest(source: SourceText, claim: Claim) -> int | None:
    """The line (from 1) where a missing print does stand outside its clause, if anywhere."""
    at = source.normal.text.find(normalise(claim.printed).text)
    if at < 0 or not claim.printed:
        return None
    return source.text.count("\n", 0, source.normal.offsets[at]) + 1
