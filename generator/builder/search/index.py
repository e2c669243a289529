"""All pages of one language as one index: which term stands on which page, and how weighty."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain

from generator.builder.search.lacking import lacking_names, really_lacking
from generator.builder.search.packing import joined
from generator.builder.search.part_pages import PageHead, PartPages, first_look
from generator.builder.search.run import Asked, Run, numbers_of, runs_of
from generator.builder.search.text import name_of
from generator.site import LackingThing, SearchWords


@dataclass(frozen=True)
class Index:
    """The pages of every term by their numbers in `pages`, as letters, and the things' names.

    `shown` is what a result shows of each page, as JSON. `lacking` are the things that no page is
    about; they are numbered after the others.

    Of the terms, "~3" is thing 3 by any of its names, "=~3" the pages that bear one of them as
    their own name, "=parking spaces" the pages that bear a name that is no thing's. Nobody can
    type "~": it is in no word.
    """

    pages: tuple[PageHead, ...]
    shown: tuple[str, ...]
    postings: Mapping[str, str]
    things: tuple[tuple[str, ...], ...]
    lacking: tuple[LackingThing, ...]


Span = tuple[int, int, int]
"""A part's number, and of its pages the first and the one after the last."""


def make_index(parts: Sequence[PartPages], words: SearchWords) -> Index:
    """Join the pages of all parts, in the order of their paths."""
    wanted = lacking_names(words)
    looks = [first_look(part, wanted, words.liked) for part in parts]
    here = frozenset(chain.from_iterable(look.here for look in looks))
    lacking = tuple(really_lacking(words, wanted, here))
    heads = [look.heads for look in looks]
    asked = _asked(words, lacking, chain.from_iterable(heads))
    spans = _spans(heads)
    runs = _runs(parts, heads, spans, asked)
    return Index(
        pages=tuple(head for part, start, end in spans for head in heads[part][start:end]),
        shown=tuple(chain.from_iterable(run.shown for run in runs)),
        postings=_postings(spans, runs, asked),
        things=asked.things,
        lacking=lacking,
    )


def _asked(words: SearchWords, lacking: Sequence[LackingThing], heads: Iterable[PageHead]) -> Asked:
    things = _named(words.things)
    lacks = _named(thing.names for thing in lacking)
    return Asked(things, lacks, _kinds(heads, things), words.liked)


def _named(things: Iterable[Iterable[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(dict.fromkeys(filter(None, map(name_of, names)))) for names in things)


def _kinds(
    heads: Iterable[PageHead], things: Sequence[Sequence[str]]
) -> dict[str, tuple[int, ...]]:
    """By path: the things that a page is about, which has their names and one as its title."""
    numbers = numbers_of(things)
    found: dict[str, set[int]] = {}
    for head in heads:
        for number in chain.from_iterable(numbers.get(name, ()) for name in head.names):
            if head.title_name in things[number]:
                found.setdefault(head.path, set()).add(number)
    return {path: tuple(sorted(each)) for path, each in found.items()}


def _spans(parts: Sequence[Sequence[PageHead]]) -> list[Span]:
    """All pages in the order of their paths, as runs of pages of one part."""
    found: list[Span] = []
    for _, part, number in sorted(
        (head.path, part, number)
        for part, heads in enumerate(parts)
        for number, head in enumerate(heads)
    ):
        if found and found[-1][0] == part and found[-1][2] == number:
            found[-1] = (part, found[-1][1], number + 1)
        else:
            found.append((part, number, number + 1))
    return found


def _runs(
    parts: Sequence[PartPages],
    heads: Sequence[Sequence[PageHead]],
    spans: Sequence[Span],
    asked: Asked,
) -> list[Run]:
    """Each span's share; a part's are made together, of the kinds of its own pages' groups."""
    found: dict[Span, Run] = {}
    for number, part in enumerate(parts):
        own = [span for span in spans if span[0] == number]
        groups = sorted({head.group for head in heads[number]} & asked.kinds.keys())
        kinds = {group: asked.kinds[group] for group in groups}
        runs = runs_of(part, [span[1:] for span in own], replace(asked, kinds=kinds))
        found.update(zip(own, runs, strict=True))
    return [found[span] for span in spans]


def _postings(spans: Sequence[Span], runs: Sequence[Run], asked: Asked) -> dict[str, str]:
    """Each term's pages as letters; a thing has its term even where no page speaks of it."""
    ends = accumulate(end - start for _, start, end in spans)
    starts = [0, *ends][:-1]
    things = range(len(asked.things) + len(asked.lacking))
    found = joined((start, run.terms) for start, run in zip(starts, runs, strict=True))
    return {**{f"~{number}": "" for number in things}, **found}
