"""What one family is called no other is: a programme then has one family to belong to."""

from __future__ import annotations

from collections.abc import Iterator

from generator.fault import Fault
from generator.load.corpus import Corpus, Record
from generator.model.base import Loc
from generator.model.family import Family

RULE = "twin-family"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each family of the data against those before it, the shared ones first."""
    seen: dict[str, Record[Family]] = {}
    for entry in _shared_first(corpus):
        for loc, name in _names(entry.value):
            first = seen.setdefault(name.casefold(), entry)
            if first.value.id != entry.value.id:
                where = f"{first.source.path}:{first.source.mark(first.loc).line}"
                message = f"'{name}' is what '{first.value.id}' is called too, at {where}"
                advice = "; take that family, or move the name to 'near' in one of them"
                yield entry.fault(loc, message + advice, RULE)


def _shared_first(corpus: Corpus) -> Iterator[Record[Family]]:
    """A family of the data stands for the shared one of the same id."""
    sources = {entry.source.path for entry in corpus.offered}
    own = [entry for entry in corpus.families if entry.source.path not in sources]
    replaced = {entry.value.id for entry in own}
    yield from (entry for entry in corpus.offered if entry.value.id not in replaced)
    yield from own


def _names(family: Family) -> Iterator[tuple[Loc, str]]:
    yield ("name", "zh"), family.name.zh
    yield ("name", "en"), family.name.en
    yield from ((("also", at), name) for at, name in enumerate(family.also))
