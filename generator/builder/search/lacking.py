"""What people may ask for that no page is about, so that an answer can say so."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.builder.search.blocks import HEADING
from generator.builder.search.entry import NAMED, PROMINENT, SearchEntry
from generator.builder.search.names import Names
from generator.builder.search.text import name_of
from generator.site import LackingThing, SearchWords


def really_lacking(
    words: SearchWords, entries: Sequence[SearchEntry], names: Names
) -> Iterator[LackingThing]:
    """The things of `words.lacking`, without names that mean something here.

    That is a name of another thing, and one in the title or in a heading of a page that people
    look for: such a page is what they get.
    """
    known = {name_of(name) for thing in words.things for name in thing}

    def is_here(name: str) -> bool:
        pages = names.postings([name]).items()
        liked = (
            (entries[at], weight) for at, weight in pages if entries[at]["kind"] in words.liked
        )
        return name in known or any(_heads(name, weight, entry) for entry, weight in liked)

    for thing in words.lacking:
        kept = tuple(name for name in thing.names if not is_here(name_of(name)))
        if kept:
            yield replace(thing, names=kept)


def _heads(name: str, weight: int, entry: SearchEntry) -> bool:
    """Whether a page bears a name in its title, or in a heading rather than among other names."""
    headings = (name_of(text) for level, text, _ in entry["blocks"] if level == HEADING)
    return weight == NAMED or (weight == PROMINENT and any(name in text for text in headings))
