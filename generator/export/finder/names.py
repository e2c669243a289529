"""Names of places to type at, in pieces by their order, so that a page loads those near the text.

There are two orders: of names in Latin letters, and of those in Chinese characters. `names-ORDER`
has what each piece begins with, `names-ORDER-NUMBER` the piece.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from itertools import pairwise

from generator.export.finder.shapes import FinderPlace
from generator.lang import Lang

ORDERS: dict[str, Lang] = {"latin": "en", "han": "zh"}
"""Each order by the language whose names it is of."""
PIECE = 22
"""Names in a piece: with the country's places, what two files say is then least."""

Row = tuple[str, ...]
"""A place's id, its name, what it lies in, and what is typed where that is another name."""


def named(places: Sequence[FinderPlace], lang: Lang) -> Iterator[tuple[str, object]]:
    """What each script holds, by its name."""
    by_id = {place.id: place for place in places}
    for order, typed in ORDERS.items():
        listed = sorted(places, key=lambda place: (plain(place.name.of(typed)), place.id))
        pieces = [listed[at : at + PIECE] for at in range(0, len(listed), PIECE)]
        yield f"names-{order}", beginnings(pieces, typed)
        for number, piece in enumerate(pieces):
            rows = [_row(place, by_id, lang, typed) for place in piece]
            yield f"names-{order}-{number}", rows


def beginnings(pieces: Sequence[Sequence[FinderPlace]], typed: Lang) -> list[str]:
    """By piece: the shortest text after all names of the piece before, and none of its own."""
    found = [""] if pieces else []
    for before, piece in pairwise(pieces):
        last, first = plain(before[-1].name.of(typed)), plain(piece[0].name.of(typed))
        found.append(next((part for part in _parts(first) if part > last), first))
    return found


def _parts(text: str) -> Iterator[str]:
    return (text[:length] for length in range(1, len(text) + 1))


def plain(text: str) -> str:
    """A text as the page compares it: without case, marks, blanks (`plain` of combobox.js)."""
    parts = unicodedata.normalize("NFKD", text).lower()
    return "".join(part for part in parts if unicodedata.category(part)[0] in "LN")


def _row(place: FinderPlace, by_id: dict[str, FinderPlace], lang: Lang, typed: Lang) -> Row:
    above = " · ".join(by_id[up].name.of(lang) for up in place.parents if up in by_id)
    row = (place.id, place.name.of(lang), above)
    return row if typed == lang else (*row, place.name.of(typed))
