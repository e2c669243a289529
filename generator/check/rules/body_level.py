"""A body's printed name tells by itself whose it is: of which level, or of which place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.check.walk import Owner, owners
from generator.fault import Fault
from generator.load.corpus import Corpus, Record
from generator.model.base import Loc
from generator.model.vocabulary import Body

RULE = "body-level"

LEVEL = re.compile(r"[省市县区]|各地|乡镇|街道")
"""What says a level of government, or that a name holds for all places."""


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each printed name of each body, and each that a plan gives itself."""
    places = {short(entry.value.name.zh) for entry in corpus.places}
    for entry, loc, printed in _names(corpus):
        if not LEVEL.search(printed) and not any(name in printed for name in places):
            message = f"'{printed}' does not say whose it is; write its level, such as 各设区市"
            yield entry.fault(loc, message, RULE)


def _names(corpus: Corpus) -> Iterator[tuple[Record[Body] | Owner, Loc, str]]:
    for body in corpus.bodies:
        for place, printed in body.value.printed.items():
            yield body, ("printed", place), printed
    for owner in owners(corpus):
        yield from ((owner, loc, ref.printed) for loc, ref in owner.bodies if ref.printed)


def short(name: str) -> str:
    """A place's name as it stands inside other names: 云州 for 云州市."""
    return name[:-1] if len(name) > 2 else name
