"""What the records of a dataset were read from, as digests: the same digest, the same records."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import fields
from itertools import chain
from typing import Any

from generator.load.corpus import Corpus, PlanEntry, Record
from generator.model.allocation import Allocation
from generator.model.benefit import BenefitFile
from generator.model.ids import plan_id, programme_id
from generator.model.scheme import Scheme

VOCABULARIES = ""
"""The name of the digest of all that isn't a plan's own."""
_OTHERS = frozenset({"plans", "phrases", "ledger", "ids", "unread", "offered"})
"""Of a corpus: what isn't a vocabulary, or none that records are joined with."""


def digests(corpus: Corpus) -> dict[str, str]:
    """By plan's and by programme's id: of its files and of what the ledger says of it.

    One more is of all vocabularies. A programme rests on its plan's own file, too, and on what its
    place's other programmes call the bodies that it names.
    """
    confirmed: dict[str, list[str]] = defaultdict(list)
    for row in corpus.ledger.values():
        plan, _, rest = row.claim.partition("@")[0].partition(".")
        line = str(row)
        confirmed[plan].append(line)
        confirmed[programme_id(plan, rest.partition(".")[0])].append(line)
    found = {VOCABULARIES: _digest(sorted(_vocabularies(corpus)))}
    called = _called(corpus)
    for entry in corpus.plans:
        name = plan_id(entry.value.place, entry.value.year)
        bodies = _bodies(entry, called)
        listed = chain.from_iterable(bodies.values())
        found[name] = _digest([*_files(entry), *sorted(confirmed[name]), *listed])
        for local, files in _files_of_programmes(entry).items():
            own = programme_id(name, local)
            known = [*sorted(confirmed[own]), *bodies.get(local, ())]
            found[own] = _digest([_file(entry), *files, *known])
    return found


def _called(corpus: Corpus) -> dict[tuple[str, str], str]:
    """What each place's programmes call a body, by the place and the body."""
    found: dict[tuple[str, str], str] = {}
    for plan, programme in corpus.programmes():
        for ref in chain.from_iterable(programme.value.bodies.values()):
            if ref.printed:
                found.setdefault((plan.value.place, ref.id), ref.printed)
    return found


def _bodies(plan: PlanEntry, called: Mapping[tuple[str, str], str]) -> dict[str, list[str]]:
    """By programme: the bodies that it names, with what its place calls them."""
    return {
        entry.value.id: [
            f"{ref.id} {called.get((plan.value.place, ref.id), '')}"
            for ref in chain.from_iterable(entry.value.bodies.values())
        ]
        for entry in plan.programmes
    }


def _vocabularies(corpus: Corpus) -> set[str]:
    """Of every list of the corpus but the plans, and the phrases, which the search alone reads."""
    names = (field.name for field in fields(corpus) if field.name not in _OTHERS)
    return {
        f"{entry.source.path.name} {entry.source.digest} {entry.loc}"
        for name in names
        for entry in getattr(corpus, name)
    }


def _files(plan: PlanEntry) -> list[str]:
    beside = (plan.programmes, plan.schemes, plan.allocations, plan.benefits)
    return [_file(plan), *(_file(entry) for entries in beside for entry in entries)]


def _files_of_programmes(plan: PlanEntry) -> dict[str, list[str]]:
    """By programme: the digests of the files that it has beside the plan's."""
    found = {entry.value.id: [_file(entry)] for entry in plan.programmes}
    beside: list[Record[Scheme] | Record[Allocation] | Record[BenefitFile]]
    beside = [*plan.schemes, *plan.allocations, *plan.benefits]
    for entry in beside:
        found.setdefault(entry.value.programme, []).append(_file(entry))
    return found


def _file(entry: Record[Any]) -> str:
    """A file's name says something, too: a programme's id and number."""
    return f"{'/'.join(entry.source.path.parts[-2:])} {entry.source.digest}"


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
