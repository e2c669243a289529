"""What the records of a dataset were read from, as digests: the same digest, the same records."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from generator.load.corpus import Corpus, PlanEntry, Record
from generator.model.allocation import Allocation
from generator.model.benefit import BenefitFile
from generator.model.ids import plan_id, programme_id
from generator.model.scheme import Scheme

VOCABULARIES = ""
"""The name of the digest of all that isn't a plan's own."""


def digests(corpus: Corpus) -> dict[str, str]:
    """By plan's and by programme's id: of its files and of what the ledger says of it.

    One more is of all vocabularies. A programme rests on its plan's own file, too.
    """
    confirmed: dict[str, list[str]] = defaultdict(list)
    for row in corpus.ledger.values():
        plan, _, rest = row.claim.partition("@")[0].partition(".")
        line = str(row)
        confirmed[plan].append(line)
        confirmed[f"{plan}.{rest.partition('.')[0]}"].append(line)
    found = {VOCABULARIES: _digest(sorted(_vocabularies(corpus)))}
    for entry in corpus.plans:
        name = plan_id(entry.value.place, entry.value.year)
        found[name] = _digest([*_files(entry), *sorted(confirmed[name])])
        for local, files in _files_of_programmes(entry).items():
            own = programme_id(name, local)
            found[own] = _digest([entry.source.digest, *files, *sorted(confirmed[own])])
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


def _files_of_programmes(plan: PlanEntry) -> dict[str, list[str]]:
    """By programme: the digests of the files that it has beside the plan's."""
    found = {entry.value.id: [entry.source.digest] for entry in plan.programmes}
    beside: list[Record[Scheme] | Record[Allocation] | Record[BenefitFile]]
    beside = [*plan.schemes, *plan.allocations, *plan.benefits]
    for entry in beside:
        found.setdefault(entry.value.programme, []).append(entry.source.digest)
    return found


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
