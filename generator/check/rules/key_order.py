"""The keys of a file stand in the order of its kind, so that files can be read side by side."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from pydantic import BaseModel

from generator.fault import Fault, Reorder
from generator.load.corpus import Corpus, Record

RULE = "key-order"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each file that holds one record: the keys at its top."""
    for entry in _records(corpus):
        written = entry.source.data
        if entry.loc or not isinstance(written, dict):
            continue
        order = keys_of(type(entry.value))
        for before, key in pairwise(written):
            if order.index(key) < order.index(before):
                message = f"'{key}' belongs before '{before}'; the order is {', '.join(order)}"
                fix = Reorder(order)
                yield entry.source.fault((key,), message, RULE, at_key=True, fix=fix)


def _records(corpus: Corpus) -> Iterator[Record[Any]]:
    yield from corpus.families
    for plan in corpus.plans:
        yield plan
        for beside in (plan.programmes, plan.schemes, plan.allocations, plan.benefits):
            yield from beside


def keys_of(model: type[BaseModel]) -> tuple[str, ...]:
    """The keys in the order in which the model declares them, inherited ones at the end."""
    own = [name for name in model.__annotations__ if name in model.model_fields]
    names = [*own, *(name for name in model.model_fields if name not in own)]
    return tuple(model.model_fields[name].alias or name for name in names)
