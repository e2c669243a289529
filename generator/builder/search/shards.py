"""The index as small files, of which a query needs a few."""

from collections.abc import Iterator, Mapping

from generator.builder.search.names import Postings

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_BITS = 5  # of a number in a digit; the sixth says that the number goes on
_WEIGHTS = 4
SMALLEST, LARGEST = 1_600, 4_500  # characters of a piece; 1.2 and 3 KB when compressed
_PIECES = 300  # before pieces become larger, as each has a place in the list of them all


def shards(postings: Mapping[str, Postings]) -> list[tuple[str, str]]:
    """The terms in order, cut into pieces: each one's first term and text.

    A line of a text is a term, a space and its pages. The order is that of UTF-16, in which
    scripts compare texts.
    """
    found: list[tuple[str, str]] = []
    lines = list(_lines(postings))
    size = min(LARGEST, max(SMALLEST, sum(map(len, lines)) // _PIECES))
    for line in lines:
        if found and len(found[-1][1]) + len(line) < size:
            first, text = found[-1]
            found[-1] = (first, f"{text}\n{line}")
        else:
            found.append((line.rpartition(" ")[0], line))
    return found


def _lines(postings: Mapping[str, Postings]) -> Iterator[str]:
    for term in sorted(postings, key=lambda word: word.encode("utf-16-be")):
        yield f"{term} {packed(postings[term])}"


def packed(pages: Postings) -> str:
    """Pages and weights as letters: the distance to the page before, times four, and the weight."""
    last, letters = -1, []
    for page, weight in pages.items():
        number = (page - last - 1) * _WEIGHTS + weight
        last = page
        while number >= 1 << _BITS:
            letters.append(_DIGITS[(number & 31) | 32])
            number >>= _BITS
        letters.append(_DIGITS[number])
    return "".join(letters)
