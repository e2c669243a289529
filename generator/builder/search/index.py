"""All pages of one language as one index: which term stands on which page, and how weighty."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.builder.search.entry import NAMED, ONCE, PROMINENT, SearchEntry
from generator.builder.search.lacking import really_lacking
from generator.builder.search.names import Names, Postings
from generator.builder.search.text import name_of
from generator.site import LackingThing, SearchWords


@dataclass(frozen=True)
class Index:
    """The postings of every term by its pages' numbers in `entries`, and the things' names.

    `lacking` are the things that no page is about; they are numbered after the others.

    Of the terms, "~3" is thing 3 by any of its names, "=~3" the pages that bear one of them as
    their own name, "=parking spaces" the pages that bear a name that is no thing's. Nobody can
    type "~": it is in no word.
    """

    entries: tuple[SearchEntry, ...]
    postings: dict[str, Postings]
    things: tuple[tuple[str, ...], ...]
    lacking: tuple[LackingThing, ...]


def make_index(entries: Iterable[SearchEntry], words: SearchWords) -> Index:
    """Join the pages of all parts, in the order of their paths."""
    ordered = tuple(sorted(entries, key=lambda entry: entry["path"]))
    postings: dict[str, Postings] = {}
    for number, entry in enumerate(ordered):
        for term, weight in entry["terms"].items():
            postings.setdefault(term, {})[number] = weight
    things = tuple(_distinct(names) for names in words.things)
    names = Names(ordered, postings)
    titles = _titles(ordered, things)
    lacking = tuple(really_lacking(words, ordered, names))
    all_things = (*things, *(_distinct(each.names) for each in lacking))
    of_things = {
        f"~{number}": _about(ordered, each, names.postings(each), titles.get(f"=~{number}", {}))
        for number, each in enumerate(all_things)
    }
    return Index(ordered, {**postings, **of_things, **titles}, things, lacking)


def _about(
    entries: Sequence[SearchEntry], things: Sequence[str], said: Postings, titled: Postings
) -> Postings:
    """The pages that speak of a thing: that say so, bear its name, or are of its kind."""
    found = {**said, **titled}
    kinds = {entries[page]["path"] for page in titled if name_of(entries[page]["title"]) in things}
    for page, entry in enumerate(entries):
        if entry["group"] in kinds:
            found[page] = max(found.get(page, ONCE), PROMINENT)
    return dict(sorted(found.items()))


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(name_of, names))))


def _titles(
    entries: Sequence[SearchEntry], things: Sequence[tuple[str, ...]]
) -> dict[str, Postings]:
    """The pages by their own names: by the thing where the name is one's, else by the name."""
    of_name: dict[str, list[str]] = {}
    for number, names in enumerate(things):
        for name in names:
            of_name.setdefault(name, []).append(f"~{number}")
    found: dict[str, Postings] = {}
    for page, entry in enumerate(entries):
        for name in map(name_of, entry["names"]):
            for key in of_name.get(name, [name]):
                found.setdefault(f"={key}", {})[page] = NAMED
    return found
