"""Pages of one part that stand side by side among all: their share of the index.

It depends on no other page, but for which pages head a group. So an edit of one part leaves those
of all others as they are, wherever their pages then stand.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.builder.search.entry import NAMED, ONCE, PROMINENT, SearchEntry
from generator.builder.search.names import Postings
from generator.builder.search.packing import Packed, packed_terms
from generator.builder.search.part_pages import PartPages
from generator.builder.search.shown import shown
from generator.builder.search.text import name_of
from generator.graph.task import kept


@dataclass(frozen=True)
class Asked:
    """For what pages are looked through.

    `things` are known by names in normal form, those that no page is about, `lacking`, as well;
    they are numbered after the others. `kinds` are the things that the page at a path is about
    which heads a group; pages of a `liked` kind are read from the top.
    """

    things: tuple[tuple[str, ...], ...]
    lacking: tuple[tuple[str, ...], ...]
    kinds: Mapping[str, tuple[int, ...]]
    liked: tuple[str, ...]


class Run(NamedTuple):
    """What pages are found by, numbered from the first, and of each what is shown, as JSON."""

    terms: Packed
    shown: list[str]


def runs_of(part: PartPages, spans: Sequence[tuple[int, int]], asked: Asked) -> list[Run]:
    """The runs into which other parts' pages cut the part's: each one's first page, and its end."""

    def make() -> list[Run]:
        terms = _terms(part, asked)
        return [
            Run(
                packed_terms(_within(terms, start, end)),
                [shown(entry, asked.liked) for entry in part.entries[start:end]],
            )
            for start, end in spans
        ]

    return kept("search, runs", [part.digest, repr((spans, asked))], make)


def numbers_of(things: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    """By name: the numbers of the things that have it."""
    found: dict[str, list[int]] = {}
    for number, names in enumerate(things):
        for name in names:
            found.setdefault(name, []).append(number)
    return found


def _within(
    postings: Mapping[str, Postings], start: int, end: int
) -> Iterator[tuple[str, Postings]]:
    """The terms of some of the pages, which are numbered anew."""
    for term, pages in postings.items():
        yield term, {page - start: pages[page] for page in pages if start <= page < end}


def _terms(part: PartPages, asked: Asked) -> dict[str, Postings]:
    """The pages of every term, of every thing, and of every name of a page."""
    titles, of_kind = _titles(part.entries, asked), _of_kind(part.entries, asked)
    of_things = {
        f"~{number}": _about(
            {**part.names.postings(names), **titles.get(f"=~{number}", {})},
            of_kind.get(number, ()),
        )
        for number, names in enumerate((*asked.things, *asked.lacking))
    }
    return {**part.names.terms, **of_things, **titles}


def _about(found: Postings, of_kind: Iterable[int]) -> Postings:
    """The pages that speak of a thing: that say so or bear its name, or that are of its kind."""
    for page in of_kind:
        found[page] = max(found.get(page, ONCE), PROMINENT)
    return dict(sorted(found.items()))


def _of_kind(entries: Sequence[SearchEntry], asked: Asked) -> dict[int, list[int]]:
    """By thing: the pages in a group whose head is about it."""
    found: dict[int, list[int]] = {}
    for page, entry in enumerate(entries):
        for number in asked.kinds.get(entry["group"], ()):
            found.setdefault(number, []).append(page)
    return found


def _titles(entries: Sequence[SearchEntry], asked: Asked) -> dict[str, Postings]:
    """The pages by their own names: by the thing where the name is one's, else by the name."""
    numbers = numbers_of(asked.things)
    found: dict[str, Postings] = {}
    for page, entry in enumerate(entries):
        for name in map(name_of, entry["names"]):
            for key in _keys(numbers.get(name), name):
                found.setdefault(f"={key}", {})[page] = NAMED
    return found


def _keys(numbers: Sequence[int] | None, name: str) -> Iterator[str]:
    if numbers is None:
        yield name
    else:
        yield from (f"~{number}" for number in numbers)
