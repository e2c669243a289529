"""The resource `places`: provinces, cities, counties and districts."""

from __future__ import annotations

from collections.abc import Iterator

from generator import paths
from generator.derive.dataset import Dataset
from generator.export.api.figure import ApiFigure, figure
from generator.export.api.links import item_path, pages, place_ref, plan_ref, programme_ref
from generator.export.api.resource import Resource
from generator.export.api.shape import ApiShape, Item, Ref
from generator.model.base import Text
from generator.model.place import Level, Place


class Share(ApiShape):
    """What a programme of a place above gives to this place."""

    programme: Ref
    figure: ApiFigure


class ApiPlace(Item):
    """One place; its id is its code of GB/T 2260, or a local id where it has none."""

    code: str | None
    """The code of GB/T 2260, as text."""
    name: Text
    level: Level
    parents: list[Ref]
    """The places it lies in, nearest first."""
    children: list[Ref]
    """The places that lie directly in it."""
    plans: list[Ref]
    """Its own plans, the latest first; those of its parents hold there, too."""
    shares: list[Share]
    """Figures about it in the plans of places above."""
    note: Text | None


def make(dataset: Dataset) -> Iterator[ApiPlace]:
    """In the order of the data."""
    shown = {place.id for place in dataset.shown_places}
    for place in dataset.places.values():
        yield _place(dataset, place, place.id in shown)


def _place(dataset: Dataset, place: Place, shown: bool) -> ApiPlace:
    return ApiPlace.of(
        place,
        url=item_path("places", place.id),
        pages=pages(paths.place_path(place)) if shown else None,
        parents=[place_ref(parent) for parent in dataset.above(place)],
        children=[place_ref(child) for child in dataset.below(place)],
        plans=[plan_ref(plan) for plan in dataset.plans_of(place)],
        shares=[
            Share(programme=programme_ref(programme), figure=figure(share, dataset))
            for programme, share in dataset.shares_of(place)
        ],
    )


RESOURCE = Resource("places", Text(zh="地方", en="Places"), ApiPlace, make)
