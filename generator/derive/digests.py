"""What the records of a dataset were read from, as digests: the same digest, the same records."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from generator.load.corpus import Corpus, PlanEntry, Record
from generator.model.ids import plan_id

VOCABULARIES = ""
"""The name of the digest of all that isn't a plan's own."""


def digests(corpus: Corpus) -> dict[str, str]:
    """By plan's id: of its files and what the ledger says of it; one of all vocabularies."""
    confirmed: dict[str, list[str]] = defaultdict(list)
    for row in corpus.ledger.values():
        confirmed[row.claim.partition(".")[0].partition("@")[0]].append(str(row))
    found = {VOCABULARIES: _digest(sorted(_vocabularies(corpus)))}
    for plan in corpus.plans:
        name = plan_id(plan.value.place, plan.value.year)
        found[name] = _digest([*_files(plan), *sorted(confirmed[name])])
    return found


def _vocabularies(corpus: Corpus) -> set[str]:
    lists: tuple[Sequence[Record[Any]], ...] = (
        corpus.topics,
        corpus.units,
        corpus.places,
        corpus.documents,
        corpus.bodies,
        corpus.terms,
        corpus.shared_indicators,
        corpus.facts,
        corpus.audiences,
        corpus.redirects,
        corpus.tombstones,
        corpus.icons,
        corpus.families,
    )
    return {
        f"{entry.source.path.name} {entry.source.digest} {entry.loc}"
        for entries in lists
        for entry in entries
    }


def _files(plan: PlanEntry) -> list[str]:
    return [
        plan.source.digest,
        *(entry.source.digest for entry in plan.programmes),
        *(entry.source.digest for entry in plan.schemes),
        *(entry.source.digest for entry in plan.allocations),
        *(entry.source.digest for entry in plan.benefits),
    ]


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
