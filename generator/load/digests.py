"""What the records of a dataset were read from, as digests: the same digest, the same records."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import fields
from itertools import chain

from generator.load.corpus import Corpus, PlanEntry
from generator.load.outline import Outline
from generator.model.ids import programme_id

VOCABULARIES = ""
"""The name of the digest of all that isn't a plan's own."""
_OTHERS = frozenset({"plans", "phrases", "ledger", "ids", "unread", "offered"})
"""Of a corpus: what isn't a vocabulary, or none that records are joined with."""


def digests(corpus: Corpus) -> dict[str, str]:
    """By plan's and by programme's id: of its files and of what the ledger says of it.

    One more is of all vocabularies. A programme rests on its plan's own file, too, and on what its
    place's other programmes call the bodies that it names.
    """
    confirmed = corpus.ledger.digests
    found = {VOCABULARIES: _digest(sorted(_vocabularies(corpus)))}
    called = _called(corpus)
    for entry in corpus.plans:
        outline = entry.outline
        name, file = outline.id, _file(entry)
        bodies = {own: _bodies(outline, own, called) for own in outline.bodies}
        listed = [
            *chain.from_iterable(outline.files.values()),
            *chain.from_iterable(bodies.values()),
        ]
        found[name] = _digest([file, *confirmed(name), *listed])
        for local, files in outline.files.items():
            own = programme_id(name, local)
            known = [*confirmed(own), *bodies.get(local, ())]
            found[own] = _digest([file, *files, *known])
    return found


def _called(corpus: Corpus) -> dict[tuple[str, str], str]:
    """What each place's programmes call a body, by the place and the body."""
    found: dict[tuple[str, str], str] = {}
    for outline in (plan.outline for plan in corpus.plans):
        for body, printed in chain.from_iterable(outline.bodies.values()):
            if printed:
                found.setdefault((outline.place, body), printed)
    return found


def _bodies(outline: Outline, programme: str, called: Mapping[tuple[str, str], str]) -> list[str]:
    """The bodies that a programme names, with what its place calls them."""
    named = outline.bodies[programme]
    return [f"{body} {called.get((outline.place, body), '')}" for body, _ in named]


def _vocabularies(corpus: Corpus) -> set[str]:
    """Of every list of the corpus but the plans, and the phrases, which the search alone reads."""
    names = (field.name for field in fields(corpus) if field.name not in _OTHERS)
    return {
        f"{entry.source.path.name} {entry.source.digest} {entry.loc}"
        for name in names
        for entry in getattr(corpus, name)
    }


def _file(plan: PlanEntry) -> str:
    """A file's name says something, too: whose plan it is."""
    return f"{'/'.join(plan.source.path.parts[-2:])} {plan.source.digest}"


def _digest(lines: Iterable[str]) -> str:
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()
