"""Each icon that the data name is one of the sets that come with the theme."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from generator.fault import Fault, did_you_mean
from generator.icon_sets import icon_names, is_icon
from generator.load.corpus import Corpus, Record
from generator.model.fact import Audience
from generator.model.icon import Icon
from generator.model.vocabulary import Topic

RULE = "unknown-icon"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Of topics, of audiences, and of what has no file of its own."""
    entries: list[Record[Topic] | Record[Audience] | Record[Icon]]
    entries = [*corpus.topics, *corpus.audiences, *corpus.icons]
    for entry in entries:
        name = entry.value.icon
        if not is_icon(name):
            yield entry.fault(("icon",), f"there is no icon '{name}'{_meant(name)}", RULE)


@cache
def _meant(name: str) -> str:
    """The icon that may be meant, sought among some ten thousand."""
    return did_you_mean(name, _alike(name))


def _alike(name: str) -> list[str]:
    """Icons of that very name in any set, the first set first; else all."""
    short = name.rpartition("/")[2]
    same = sorted(known for known in icon_names() if known.endswith(f"/{short}"))
    return same[:1] or sorted(icon_names())
