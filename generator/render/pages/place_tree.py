"""All places with a page, each under what it lies in, for the list of places."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.lang import LANGUAGES
from generator.model.place import Place
from generator.render.maker import Maker


@dataclass(frozen=True)
class Branch:
    """A place and those below it that have a page.

    `names` are others to find it by, between bars: the other language's, and its code; `above` is
    what it lies in, `years` when it has plans of its own.
    """

    place: Place
    names: str
    above: str
    years: str
    below: tuple[Branch, ...]


def place_tree(maker: Maker) -> tuple[Branch, ...]:
    """The topmost places with all below them."""
    shown = maker.dataset.shown_places
    ids = {place.id for place in shown}
    return _branches(maker, (place for place in shown if place.parent not in ids), ids)


def _branches(maker: Maker, places: Iterable[Place], shown: set[str]) -> tuple[Branch, ...]:
    return tuple(_branch(maker, place, shown) for place in places if place.id in shown)


def _branch(maker: Maker, place: Place, shown: set[str]) -> Branch:
    dataset = maker.dataset
    others = [place.name.of(lang) for lang in LANGUAGES if lang != maker.lang]
    return Branch(
        place=place,
        names="|".join([*others, *([place.code] if place.code else [])]),
        above=" · ".join(maker.pick(up.name) for up in dataset.above(place)),
        years=maker.word("comma").join(str(plan.year) for plan in dataset.plans_of(place)),
        below=_branches(maker, dataset.below(place), shown),
    )
