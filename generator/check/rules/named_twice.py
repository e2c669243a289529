"""A scheme or a table names a place, or a figure it restates in a clause, only once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.fault import Fault
from generator.load.corpus import Corpus, Record
from generator.model.allocation import Allocation
from generator.model.base import Loc
from generator.model.scheme import Scheme

RULE = "named-twice"
Named = tuple[Loc, str]


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each scheme and each table."""
    for plan in corpus.plans:
        for scheme in plan.schemes:
            for names in _of_scheme(scheme.value):
                yield from _twice(scheme, names)
        for table in plan.allocations:
            yield from _twice(table, _of_table(table.value))


def _of_scheme(scheme: Scheme) -> Iterator[list[Named]]:
    yield [
        (("restates", at), f"'{restated.figure}' as '{restated.printed}' in '{restated.clause}'")
        for at, restated in enumerate(scheme.restates)
    ]
    for at, institution in enumerate(scheme.institutions):
        served = enumerate(institution.serves)
        yield [(("institutions", at, "serves", n), f"'{place}'") for n, place in served]


def _of_table(table: Allocation) -> Iterator[Named]:
    for place in table.rows:
        yield ("rows", place), f"'{place}'"
    for at, place in enumerate(table.missing):
        yield ("missing", at), f"'{place}'"


def _twice(entry: Record[Scheme] | Record[Allocation], names: Iterable[Named]) -> Iterator[Fault]:
    seen: set[str] = set()
    for loc, name in names:
        if name in seen:
            yield entry.fault(loc, f"{name} stands twice", RULE)
        seen.add(name)
