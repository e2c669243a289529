"""A place's name where nothing around says which place of that name is meant."""

from __future__ import annotations

import re

from generator.derive.dataset import Dataset
from generator.lang import Lang, choose
from generator.model.base import Text
from generator.model.place import Place

BELOW_A_CITY = ("county", "functional-area")
"""Levels whose names few know elsewhere, and many share."""

_CITY = re.compile(r" City(?=,|$)")


def whole_name(place: Place, dataset: Dataset) -> Text:
    """A district or a namesake with the place above: 云州市东区, East District, Yunzhou."""
    return Text(zh=_whole(place, dataset, "zh"), en=_whole(place, dataset, "en"))


def _whole(place: Place, dataset: Dataset, lang: Lang) -> str:
    own = place.name.of(lang)
    shared = place.level in BELOW_A_CITY or own in dataset.shared_names
    if not (place.parent and shared):
        return own
    above = _whole(dataset.places[place.parent], dataset, lang)
    return choose(lang, zh=_behind, en=_before)(own, above)


def _behind(own: str, above: str) -> str:
    return f"{above}{own}"


def _before(own: str, above: str) -> str:
    """Behind a comma; not where the name itself begins with that of its city."""
    known_as = _CITY.sub("", above)
    return own if own.startswith(known_as) else f"{own}, {known_as}"
