"""The Chinese of a text holds Chinese and its English holds English."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Any

from generator.fault import Fault
from generator.load.corpus import Corpus, Entry
from generator.model.base import Loc

RULE = "untranslated"
HAN = re.compile(r"[\u3400-\u9fff]")
LATIN = re.compile(r"[A-Za-z]")


def check(corpus: Corpus) -> Iterator[Fault]:
    """Every pair of `zh` and `en`, wherever it stands."""
    for source in _sources(corpus):
        for loc, text in _texts(source.value, ()):
            if loc[-1] == "zh" and not HAN.search(text):
                yield source.source.fault(loc, "the Chinese text holds no Chinese", RULE)
            if loc[-1] == "en" and not LATIN.search(text):
                yield source.source.fault(loc, "the English text is not translated", RULE)


def _sources(corpus: Corpus) -> Iterator[Entry[object]]:
    """Each file once, as it was read."""
    seen = set()
    lists: tuple[Iterable[Entry[Any]], ...]
    lists = (corpus.topics, corpus.units, corpus.places, corpus.documents, corpus.bodies)
    more: tuple[Iterable[Entry[Any]], ...]
    more = (corpus.terms, corpus.shared_indicators, corpus.families, corpus.plans)
    asked: tuple[Iterable[Entry[Any]], ...] = (corpus.facts, corpus.audiences)
    beside: list[tuple[Entry[Any], ...]] = []
    for plan in corpus.plans:
        beside += [plan.programmes, plan.schemes, plan.allocations, plan.benefits]
    entries: Iterable[Entry[Any]] = itertools.chain(*lists, *more, *asked, *beside)
    for entry in entries:
        if entry.source.path not in seen:
            seen.add(entry.source.path)
            yield Entry(entry.source.data, entry.source)


def _texts(data: object, loc: Loc) -> Iterator[tuple[Loc, str]]:
    """Every string under a key `zh` or `en`."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _texts(value, (*loc, key))
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from _texts(value, (*loc, at))
    elif isinstance(data, str) and loc and loc[-1] in ("zh", "en"):
        yield loc, data
