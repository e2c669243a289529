"""The resource `places`: provinces, cities, counties and districts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator import paths
from generator.derive.dataset import Dataset
from generator.export.api.figure import ApiFigure, figure
from generator.export.api.links import item_path, pages, place_ref, plan_ref, programme_ref
from generator.export.api.resource import Resource
from generator.export.api.shape import ApiShape, Item, Ref
from generator.export.of_plans import of_plans
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
    shares = _shares(dataset)
    for place in dataset.places.values():
        yield _place(dataset, place, place.id in shown, shares.get(place.id, []))


def _shares(dataset: Dataset) -> dict[str, list[Share]]:
    """By the place that they are about; made anew for plans that have changed only."""
    found: dict[str, list[Share]] = defaultdict(list)
    for place, share in of_plans("shares of a plan", dataset, {"shares": _of_plan})["shares"]:
        found[place].append(share)
    return found


def _of_plan(dataset: Dataset) -> Iterator[tuple[str, Share]]:
    for programme in dataset.programmes():
        for share in programme.all_figures:
            if share.about:
                stated = figure(share, dataset)
                yield share.about.id, Share(programme=programme_ref(programme), figure=stated)


def _place(dataset: Dataset, place: Place, shown: bool, shares: list[Share]) -> ApiPlace:
    return ApiPlace.of(
        place,
        url=item_path("places", place.id),
        pages=pages(paths.place_path(place)) if shown else None,
        parents=[place_ref(parent) for parent in dataset.above(place)],
        children=[place_ref(child) for child in dataset.below(place)],
        plans=[plan_ref(plan) for plan in dataset.plans_of(place)],
        shares=shares,
    )


RESOURCE = Resource("places", Text(zh="地方", en="Places"), ApiPlace, make)
