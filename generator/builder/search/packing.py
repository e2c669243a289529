"""Pages and weights as letters, and how those of several runs of pages are joined."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from generator.builder.search.names import Postings

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_BITS = 5  # of a number in a digit; the sixth says that the number goes on
_WEIGHTS = 4


class Packed(NamedTuple):
    """Terms of some pages, which are numbered from 0; four columns of the same length.

    `firsts` are each term's first page, times four, and its weight, `rests` its other pages as
    letters, `lasts` its last page. No term is without a page.
    """

    terms: list[str]
    firsts: list[int]
    lasts: list[int]
    rests: list[str]


def packed_terms(postings: Iterable[tuple[str, Postings]]) -> Packed:
    """Pack each term that has a page."""
    found = Packed([], [], [], [])
    for term, pages in postings:
        if pages:
            first, weight = next(iter(pages.items()))
            found.terms.append(term)
            found.firsts.append(first * _WEIGHTS + weight)
            found.lasts.append(next(reversed(pages)))
            found.rests.append(_packed(islice(pages.items(), 1, None), first))
    return found


def joined(runs: Iterable[tuple[int, Packed]]) -> dict[str, str]:
    """Each term's pages as letters; the runs are in order, each with its first page's number."""
    letters: dict[str, list[str]] = {}
    after: dict[str, int] = {}  # the page after the last one that has the term
    for start, run in runs:
        for term, first, last, rest in zip(*run, strict=True):
            gap = _letters((start - after.get(term, 0)) * _WEIGHTS + first)
            letters.setdefault(term, []).append(gap + rest)
            after[term] = start + last + 1
    return {term: "".join(each) for term, each in letters.items()}


def packed(pages: Postings) -> str:
    """Pages and weights as letters: the distance to the page before, times four, and the weight."""
    return _packed(pages.items(), -1)


def _packed(pages: Iterable[tuple[int, int]], last: int) -> str:
    return "".join(_distances(pages, last))


def _distances(pages: Iterable[tuple[int, int]], last: int) -> Iterator[str]:
    for page, weight in pages:
        yield _letters((page - last - 1) * _WEIGHTS + weight)
        last = page


@lru_cache(maxsize=1 << 12)
def _letters(number: int) -> str:
    letters = []
    while number >= 1 << _BITS:
        letters.append(_DIGITS[(number & 31) | 32])
        number >>= _BITS
    return "".join([*letters, _DIGITS[number]])
