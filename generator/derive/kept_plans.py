"""Joined plans: each is made when somebody reads it, and taken again while it rests on the same."""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from generator.check.claims import verified_claims
from generator.derive.foreknown import known_of_plan, known_of_programmes
from generator.derive.join import join_plan
from generator.derive.records import PlanRecord, ProgrammeRecord
from generator.derive.vocabularies import Vocabularies
from generator.graph.later import later, once
from generator.graph.task import recalled, remember
from generator.load.corpus import Corpus, PlanEntry
from generator.load.digests import VOCABULARIES

TASK = "joined plan"


class JoinedPlans:
    """The plans of a corpus, joined; `digests` say what each was read from."""

    def __init__(self, known: Vocabularies, corpus: Corpus, digests: Mapping[str, str]) -> None:
        """What all records have in common isn't written with each plan, but named."""
        self._known, self._digests = known, digests
        self._others = replace(corpus, plans=[])  # so that what was read of a joined plan may go
        self._things = dict(_shared(known))
        self._names = {id(thing): name for name, thing in self._things.items()}

    def record(self, entry: PlanEntry) -> PlanRecord:
        """The plan, joined when more of it or of a programme is asked for than is foreknown."""
        whole = once(partial(self._whole, entry))
        programmes = tuple(
            later(ProgrammeRecord, known, partial(_programme, whole, at))
            for at, known in enumerate(known_of_programmes(self._known, entry.outline))
        )
        known = known_of_plan(self._known, entry.outline)
        return later(PlanRecord, known | {"programmes": programmes}, whole)

    def _whole(self, entry: PlanEntry) -> PlanRecord:
        read = [self._digests[VOCABULARIES], self._digests[entry.outline.id]]
        if kept := recalled(TASK, read):
            record: PlanRecord = _RecordReader(kept[0], self._things).load()
            return record
        verified = verified_claims(replace(self._others, plans=[entry]))
        record = join_plan(self._known.with_verified(verified), entry)
        remember(TASK, read, _written(record, self._names))
        return record


def _programme(whole: Callable[[], PlanRecord], at: int) -> ProgrammeRecord:
    return whole().programmes[at]


def _shared(known: Vocabularies) -> Iterator[tuple[tuple[str, ...], object]]:
    """The vocabularies' own records, each with a name."""
    kinds = ("places", "documents", "bodies", "topics", "families", "audiences", "shared")
    for kind in kinds:
        listed: Mapping[str, object] = getattr(known, kind)
        yield from (((kind, name), thing) for name, thing in listed.items())
    for family in known.families.values():
        for indicator in family.indicators:
            yield (family.id, "indicator", indicator.id), indicator


def _written(record: PlanRecord, names: Mapping[int, tuple[str, ...]]) -> bytes:
    file = io.BytesIO()
    _RecordWriter(file, names).dump(record)
    return file.getvalue()


class _RecordWriter(pickle.Pickler):
    def __init__(self, file: io.BytesIO, names: Mapping[int, tuple[str, ...]]) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._names = names

    def persistent_id(self, thing: object) -> tuple[str, ...] | None:
        return self._names.get(id(thing))


class _RecordReader(pickle.Unpickler):
    def __init__(self, content: bytes, things: Mapping[tuple[str, ...], object]) -> None:
        super().__init__(io.BytesIO(content))
        self._things = things

    def persistent_load(self, name: tuple[str, ...]) -> object:
        return self._things[name]
