"""The list of places, and the page of each place that has a plan or stands in one."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.derive.records import FigureRecord, PlanRecord, ProgrammeRecord
from generator.model.place import Place
from generator.render import paths
from generator.render.maker import Maker
from generator.site import Page


def plans_of(dataset: Dataset, place: Place) -> list[PlanRecord]:
    """The place's plans, the latest first."""
    own = [plan for plan in dataset.plans if plan.place.id == place.id]
    return sorted(own, key=lambda plan: -plan.year)


def shown_places(dataset: Dataset) -> list[Place]:
    """Places with a page: those with a plan, those that figures are about, and all above them."""
    wanted = {plan.place.id for plan in dataset.plans}
    wanted |= {figure.about.id for figure in dataset.figures() if figure.about}
    wanted |= {up.id for place in list(wanted) for up in dataset.above(dataset.places[place])}
    return [place for place in dataset.places.values() if place.id in wanted]


def places_page(maker: Maker) -> Page:
    """All places with a page."""
    shown = shown_places(maker.dataset)
    listed = [(place, plans_of(maker.dataset, place)) for place in shown]
    return maker.page(
        "places.md.jinja",
        paths.PLACES,
        maker.word("places_title"),
        maker.word("places_description"),
        {"kind": "places"},
        with_plans=[(place, plans) for place, plans in listed if plans],
        mentioned=[place for place, plans in listed if not plans],
    )


def place_page(maker: Maker, place: Place) -> Page:
    """One place: its plans, what plans above allot to it, and its neighbours in the tree."""
    dataset = maker.dataset
    name = maker.pick(place.name)
    shown = {one.id for one in shown_places(dataset)}
    compared = [one for one in maker.comparisons if one.plan.place.id == place.id]
    beside = {one.above.id for one in compared}
    return maker.page(
        "place.md.jinja",
        paths.place_path(place),
        name,
        maker.word("place_description", name=name),
        {"kind": "place", "place": name},
        place=place,
        plans=plans_of(dataset, place),
        shares=[share for share in _shares(dataset, place) if share[1].id not in beside],
        compared=compared,
        above=[plan for up in dataset.above(place) for plan in plans_of(dataset, up)],
        below=[one for one in dataset.below(place) if one.id in shown],
    )


def _shares(dataset: Dataset, place: Place) -> Iterator[tuple[ProgrammeRecord, FigureRecord]]:
    for programme in dataset.programmes():
        for figure in programme.all_figures:
            if figure.about and figure.about.id == place.id:
                yield programme, figure
