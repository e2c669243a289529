"""What the vocabularies name is used: each fact, indicator and topic has a use."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.fault import Fault
from generator.load.corpus import Corpus, Record

RULE = "unused"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Facts by rules, indicators by figures, topics by families.

    Units may wait for their first figure: they are the grammar's vocabulary for any notice.
    """
    yield from _unused("fact", corpus.facts, _facts(corpus), "no rule asks for it")
    indicators = {name for plan in corpus.plans for name, _, _ in plan.outline.kinds}
    yield from _unused("indicator", [*corpus.indicators()], indicators, "no figure has it")
    topics = {entry.value.topic for entry in corpus.families}
    yield from _unused("topic", corpus.topics, topics, "no family belongs to it")


def _facts(corpus: Corpus) -> set[str]:
    """Those of the rules, and opening ones, which spare people other questions."""
    found = {fact for plan in corpus.plans for fact in plan.outline.facts}
    return found | {entry.value.id for entry in corpus.facts if entry.value.opening}


def _unused(kind: str, entries: Sequence[Record[Any]], used: set[str], why: str) -> Iterator[Fault]:
    for entry in entries:
        if entry.value.id not in used:
            yield entry.fault(("id",), f"the {kind} '{entry.value.id}' is unused: {why}", RULE)
