"""Ids that a release published and that the present tables lack."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.changes.snapshot import RENAMED_TABLES, Snapshot
from generator.derive.dataset import Dataset
from generator.derive.redirects import resolved
from generator.export.rows import Tables
from generator.model.tombstone import ThingKind

KINDS: dict[str, ThingKind] = {
    "places": "place",
    "documents": "document",
    "plans": "plan",
    "programmes": "programme",
    "topics": "topic",
    "families": "family",
    "indicators": "indicator",
    "figures": "figure",
    "lists": "list",
    "milestones": "milestone",
    "benefits": "benefit",
    "audiences": "audience",
    "facts": "fact",
    "citations": "citation",
    "forms": "form",
    "institutions": "institution",
    "offices": "office",
    "phases": "phase",
    "routes": "route",
    "bodies": "body",
    "units": "unit",
    "glossary": "term",
}
"""The tables whose key is an id that belongs to their own rows, and what it is of.

Not the notes, whose id is their number, nor the measures of the data's quality.
"""
LEFT = ("redirects", "tombstones")
"""Tables of ids that had gone before: these stay known."""
OF_PLACE = re.compile(r"([0-9]+)-.+|(.+)-[0-9]{4}")
"""An id that begins with its place's: a body's, or a plan's."""

Ids = Mapping[ThingKind, set[str]]


@dataclass(frozen=True)
class GoneId:
    """An id that nothing accounts for."""

    kind: ThingKind
    id: str


def present_ids(tables: Tables) -> Ids:
    """The ids that the tables hold, by kind, as the data have them."""
    return {
        (kind := KINDS[table.name]): {_plain(kind, str(key)) for key in rows.linked()[table.key[0]]}
        for table, rows in tables.items()
        if table.name in KINDS
    }


def unexplained(released: Snapshot, present: Ids, dataset: Dataset) -> Iterator[GoneId]:
    """The released ids that are neither here nor redirected nor named by a tombstone.

    Where a plan or a programme went, what belonged to it isn't listed again.
    """
    ways = {redirect.old: redirect.new for redirect in resolved(dataset)}
    stones = {stone.old for stone in dataset.tombstones}
    found: set[str] = set()
    for gone in _released(released):
        if gone.id in present.get(gone.kind, ()):
            continue
        if not _explained(gone, ways, stones | found, present):
            found.add(gone.id)
            yield gone


def _released(released: Snapshot) -> Iterator[GoneId]:
    """Owners come before what belongs to them, as the tables are ordered so."""
    for table in sorted(released.tables, key=lambda table: _rank(table.name)):
        kind = KINDS.get(RENAMED_TABLES.get(table.name, table.name))
        for row in table.rows:
            if kind:
                yield GoneId(kind, _plain(kind, row[table.key[0]]))
            elif table.name in LEFT:
                was = next(known for known in KINDS.values() if known == row["kind"])
                yield GoneId(was, _plain(was, row["old_id"]))


def _plain(kind: ThingKind, identifier: str) -> str:
    """A place's id is published behind its country's code."""
    return identifier.removeprefix("CN-") if kind == "place" else identifier


def _rank(table: str) -> int:
    known = [*KINDS]
    name = RENAMED_TABLES.get(table, table)
    return known.index(name) if name in known else len(known)


def _explained(gone: GoneId, ways: Mapping[str, str], stones: set[str], present: Ids) -> bool:
    for head in _heads(gone.id):
        if head in stones:
            return True
        if head in ways:
            return ways[head] + gone.id.removeprefix(head) in present.get(gone.kind, ())
    return False


def _heads(identifier: str) -> Iterator[str]:
    """The id, then those of what it belongs to: figure, programme, plan, place."""
    yield identifier
    while "." in identifier:
        identifier = identifier.rpartition(".")[0]
        yield identifier
    if match := OF_PLACE.fullmatch(identifier):
        yield match[1] or match[2]
