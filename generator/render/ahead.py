"""The parts of a few places alone, as they will stand in the whole site: seen before it is made."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace

from generator.derive.dataset import Dataset
from generator.export.finder.files import FinderData
from generator.export.publication import Publication
from generator.lang import LANGUAGES
from generator.render.card import home_card
from generator.render.frame import site_head
from generator.render.maker import Maker
from generator.render.place_parts import place_parts
from generator.site import Site


def site_ahead(dataset: Dataset, publication: Publication, places: Container[str]) -> Site:
    """A site of nothing but the parts of these places, by their ids."""
    found = [place for place in dataset.shown_places if place.id in places]
    around = {each.id for place in found for each in (place, *dataset.above(place))}
    plans = [plan for plan in dataset.plans if plan.place.id in around]
    finder = FinderData.of(dataset, plans)
    makers = {lang: Maker(lang, dataset, publication) for lang in LANGUAGES}
    parts = [part for maker in makers.values() for part in place_parts(maker, finder, found)]
    cards = {lang: home_card(maker) for lang, maker in makers.items()}
    return replace(site_head(makers, publication), parts=tuple(parts), home_cards=cards)
