"""The country's real places, in the order in which a made-up country takes them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator

from generator.skeleton.places.divisions import Division, divisions
from generator.skeleton.places.romanised import english, spelt
from tools.bench.vocabulary import Record, text

LETTERS = {"province": "省", "prefecture": "市", "county": "县"}
"""What a made-up body's printed name begins with, by level."""


def below() -> dict[str | None, list[Division]]:
    """What lies directly in each place; provinces lie in None."""
    found: dict[str | None, list[Division]] = {}
    for division in divisions().values():
        found.setdefault(division.parent, []).append(division)
    return found


def first(places: int, seed: int) -> list[Division]:
    """So many places, province by province, each before what lies in it.

    A larger country holds all places of a smaller one.
    """
    tree = below()
    provinces = list(tree[None])
    random.Random(seed).shuffle(provinces)
    return [place for province in provinces for place in _within(tree, province)][:places]


def _within(tree: dict[str | None, list[Division]], place: Division) -> Iterator[Division]:
    yield place
    for part in tree.get(place.code, ()):
        yield from _within(tree, part)


def entries(planned: Iterable[Division]) -> list[Record]:
    """Entries of places.yml: those with plans, and what lies directly in them."""
    tree = below()
    needed: dict[str, Division] = {}
    for place in planned:
        needed |= {one.code: one for one in (place, *tree.get(place.code, ()))}
    return [_entry(place) for place in needed.values()]


def name(place: Division) -> Record:
    """A place's name; where English has to be asked for, its pinyin does here."""
    return text(place.name, english(place) or spelt(place.name))


def _entry(place: Division) -> Record:
    entry: Record = {"id": place.code, "name": name(place), "level": place.level}
    return {**entry, "parent": place.parent} if place.parent else entry
