"""The list of places, and the page of each place that has a plan or stands in one."""

from __future__ import annotations

from generator import paths
from generator.derive.holding import years_of
from generator.export.finder.files import FinderData
from generator.model.place import Place
from generator.render.card import place_card
from generator.render.comparison import comparison_view
from generator.render.maker import Maker
from generator.render.pages.place_tree import place_tree
from generator.render.pages.promises import Promises, promises
from generator.render.search_words import place_names
from generator.site import Page

MANY = 24
"""More places with a plan than cards help with: the tree has them all."""


def places_page(maker: Maker) -> Page:
    """All places with a page."""
    dataset = maker.dataset
    listed = [(place, dataset.plans_of(place)) for place in dataset.shown_places]
    return maker.page(
        "places.md.jinja",
        paths.PLACES,
        maker.word("places_title"),
        maker.word("places_description"),
        {"kind": "places", "scripts": ["choose.js"]},
        with_plans=[(place, plans) for place, plans in listed if plans],
        many=MANY,
        tree=place_tree(maker),
    )


def place_page(maker: Maker, finder: FinderData, place: Place) -> Page:
    """One place: its plans, what people can get, what plans above allot to it, its neighbours."""
    dataset = maker.dataset
    name = maker.whole(place)
    shown = {listed.id for listed in dataset.shown_places}
    compared = [
        comparison for comparison in maker.comparisons if comparison.plan.place.id == place.id
    ]
    promised = promises(maker, finder, place)
    beside = {comparison.above.id for comparison in compared}
    return maker.page(
        "place.md.jinja",
        paths.place_path(place),
        name,
        maker.word("place_description", name=name),
        {"kind": "place", "place": name, "names": place_names(dataset, place)},
        place_card(maker, place),
        place=place,
        years=years_of(dataset, place),
        plans=dataset.plans_of(place),
        promised=promised,
        users=_names(maker, promised),
        shares=[share for share in dataset.shares_of(place) if share[1].id not in beside],
        compared=[comparison_view(maker, comparison) for comparison in compared],
        above=[plan for up in dataset.above(place) for plan in dataset.plans_of(up)],
        below=[child for child in dataset.below(place) if child.id in shown],
    )


def _names(maker: Maker, promised: list[Promises]) -> str:
    """The places whose plans promise something."""
    found = dict.fromkeys(
        maker.pick(group.place.name) for promise in promised for group in promise.groups
    )
    return maker.word("time_and").join(found)
