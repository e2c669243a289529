"""An index of pages that make up one part, and its letters as pages and weights."""

from collections.abc import Sequence

from generator.builder.search.entry import SearchEntry
from generator.builder.search.index import Index, make_index
from generator.builder.search.names import Postings
from generator.builder.search.part_pages import PartPages
from generator.site import SearchWords

_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def index_of(entries: Sequence[SearchEntry], words: SearchWords) -> Index:
    """The index of these pages alone."""
    return make_index([PartPages("", lambda: entries)], words)


def unpacked(letters: str) -> Postings:
    """Weights by page, read as the script does."""
    pages: Postings = {}
    page, number, bits = -1, 0, 0
    for digit in map(_DIGITS.index, letters):
        number |= (digit & 31) << bits
        bits += 5
        if digit < 32:
            page += (number >> 2) + 1
            pages[page] = number & 3
            number = bits = 0
    return pages
