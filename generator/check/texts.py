"""Ways through all texts of a corpus by their keys, wherever they stand."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from generator.load.corpus import Corpus, Record
from generator.model.base import Loc

LANGUAGES = ("zh", "en")


def sources(corpus: Corpus) -> Iterator[Record[object]]:
    """Each file once, as it was read."""
    lists: tuple[Iterable[Record[Any]], ...]
    lists = (corpus.topics, corpus.units, corpus.places, corpus.documents, corpus.bodies)
    more: tuple[Iterable[Record[Any]], ...]
    more = (corpus.terms, corpus.shared_indicators, corpus.families, corpus.plans)
    asked: tuple[Iterable[Record[Any]], ...] = (corpus.facts, corpus.audiences)
    yield from _files(itertools.chain(*lists, *more, *asked, *_beside(corpus)))


def plan_sources(corpus: Corpus) -> Iterator[Record[object]]:
    """Each file of a plan once, as it was read."""
    yield from _files(itertools.chain(corpus.plans, *_beside(corpus)))


def texts(data: object, loc: Loc, keys: Collection[str] = LANGUAGES) -> Iterator[tuple[Loc, str]]:
    """Every string under one of the keys: `zh` or `en`, unless others are asked for."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from texts(value, (*loc, key), keys)
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from texts(value, (*loc, at), keys)
    elif isinstance(data, str) and loc and loc[-1] in keys:
        yield loc, data


def _beside(corpus: Corpus) -> Iterator[tuple[Record[Any], ...]]:
    for plan in corpus.plans:
        yield from (plan.programmes, plan.schemes, plan.allocations, plan.benefits)


def _files(entries: Iterable[Record[Any]]) -> Iterator[Record[object]]:
    seen = set()
    for entry in entries:
        if entry.source.path not in seen:
            seen.add(entry.source.path)
            yield Record(entry.source.data, entry.source)
