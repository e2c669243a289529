"""Ways through all bilingual texts of a corpus, wherever they stand."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Any

from generator.load.corpus import Corpus, Record
from generator.model.base import Loc


def sources(corpus: Corpus) -> Iterator[Record[object]]:
    """Each file once, as it was read."""
    seen = set()
    lists: tuple[Iterable[Record[Any]], ...]
    lists = (corpus.topics, corpus.units, corpus.places, corpus.documents, corpus.bodies)
    more: tuple[Iterable[Record[Any]], ...]
    more = (corpus.terms, corpus.shared_indicators, corpus.families, corpus.plans)
    asked: tuple[Iterable[Record[Any]], ...] = (corpus.facts, corpus.audiences)
    beside: list[tuple[Record[Any], ...]] = []
    for plan in corpus.plans:
        beside += [plan.programmes, plan.schemes, plan.allocations, plan.benefits]
    entries: Iterable[Record[Any]] = itertools.chain(*lists, *more, *asked, *beside)
    for entry in entries:
        if entry.source.path not in seen:
            seen.add(entry.source.path)
            yield Record(entry.source.data, entry.source)


def texts(data: object, loc: Loc) -> Iterator[tuple[Loc, str]]:
    """Every string under a key `zh` or `en`."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from texts(value, (*loc, key))
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from texts(value, (*loc, at))
    elif isinstance(data, str) and loc and loc[-1] in ("zh", "en"):
        yield loc, data
