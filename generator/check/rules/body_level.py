"""A body's printed name tells by itself whose it is: of which level, or of which place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.fault import Fault
from generator.load.corpus import Corpus

RULE = "body-level"

LEVEL = re.compile(r"[省市县区]|各地|乡镇|街道")
"""What says a level of government, or that a name holds for all places."""


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each printed name of each body."""
    places = {short(entry.value.name.zh) for entry in corpus.places}
    for body in corpus.bodies:
        for place, printed in body.value.printed.items():
            if not LEVEL.search(printed) and not any(name in printed for name in places):
                message = f"'{printed}' does not say whose it is; write its level, such as 各设区市"
                yield body.fault(("printed", place), message, RULE)


def short(name: str) -> str:
    """A place's name as it stands inside other names: 云州 for 云州市."""
    return name[:-1] if len(name) > 2 else name
