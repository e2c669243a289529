"""What people may ask for that no page is about, so that an answer can say so."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from generator.builder.search.blocks import HEADING
from generator.builder.search.entry import NAMED, PROMINENT, SearchEntry
from generator.builder.search.names import Names
from generator.builder.search.text import name_of
from generator.site import LackingThing, SearchWords


def lacking_names(words: SearchWords) -> tuple[str, ...]:
    """The names of what may be lacking, in normal form: those that no other thing has."""
    known = {name_of(name) for thing in words.things for name in thing}
    names = dict.fromkeys(name_of(name) for thing in words.lacking for name in thing.names)
    return tuple(name for name in names if name not in known)


def names_here(
    wanted: Sequence[str], liked: Sequence[str], entries: Sequence[SearchEntry], names: Names
) -> frozenset[str]:
    """Those names that stand in the title or in a heading of a page that people look for."""

    def is_here(name: str) -> bool:
        pages = names.postings([name]).items()
        found = ((entries[at], weight) for at, weight in pages if entries[at]["kind"] in liked)
        return any(_heads(name, weight, entry) for entry, weight in found)

    return frozenset(filter(is_here, wanted))


def really_lacking(
    words: SearchWords, wanted: Sequence[str], here: Set[str]
) -> Iterator[LackingThing]:
    """The things of `words.lacking`, without names that mean something here.

    That is a name of another thing, which isn't among `wanted`, and one that is `here`: such a
    page is what people get.
    """
    lacks = set(wanted) - here
    for thing in words.lacking:
        names = tuple(name for name in thing.names if name_of(name) in lacks)
        if names:
            yield replace(thing, names=names)


def _heads(name: str, weight: int, entry: SearchEntry) -> bool:
    """Whether a page bears a name in its title, or in a heading rather than among other names."""
    headings = (name_of(text) for level, text, _ in entry["blocks"] if level == HEADING)
    return weight == NAMED or (weight == PROMINENT and any(name in text for text in headings))
