"""Every place hangs on the tree, and a figure is about a place below its plan's."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.walk import figures
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.place import Place

RULE = "place-tree"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Parents first, then the places that figures are about."""
    places = {entry.value.id: entry.value for entry in corpus.places}
    for entry in corpus.places:
        place = entry.value
        if place.parent is None and place.level != "province":
            yield entry.fault((), f"'{place.id}' has no 'parent'; only a province may", RULE)
        if place.id in _above(place, places):
            yield entry.fault(("parent",), f"'{place.id}' lies within itself", RULE)
        if place.code and not _prefix_fits(place):
            message = f"the code {place.code} does not lie within {place.parent}"
            yield entry.fault(("parent",), message, RULE)
    for owner, loc, figure in figures(corpus):
        about = places.get(figure.about or "")
        if about and owner.plan.value.place not in _above(about, places):
            message = f"{about.name.zh} does not lie within the plan's place"
            yield owner.fault((*loc, "about"), message, RULE)


def _above(place: Place, places: dict[str, Place]) -> list[str]:
    """The ids above a place, nearest first; stops where a circle closes."""
    above: list[str] = []
    parent = place.parent
    while parent and parent not in above:
        above.append(parent)
        parent = places[parent].parent if parent in places else None
    return above


def _prefix_fits(place: Place) -> bool:
    """GB/T 2260: two digits for the province, four for the prefecture."""
    if place.code is None or place.parent is None or not place.parent.isdigit():
        return True
    digits = 2 if place.parent.endswith("0000") else 4
    return place.code[:digits] == place.parent[:digits]
