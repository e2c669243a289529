"""The parts of the places that have plans: kept while each of their pages is made from the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from generator.derive.near import standing
from generator.export.finder.files import FinderData
from generator.model.place import Place
from generator.render import navigation
from generator.render.finished import finished
from generator.render.kept import PageTask
from generator.render.maker import Maker
from generator.render.place_pages import PlacePages, Task
from generator.site import Page, Part


def place_parts(
    maker: Maker, finder: FinderData, places: Iterable[Place] | None = None
) -> Iterator[Part]:
    """A part for each place that has plans, or for each such of `places`."""
    pages = PlacePages.of(maker, finder)
    for place in maker.dataset.shown_places if places is None else places:
        if maker.dataset.plans_of(place):
            yield _part(pages, place).pages()


def planless_pages(maker: Maker, finder: FinderData) -> Iterator[Page]:
    """The page of each place that has none, but stands in one that has, or is named by one."""
    pages = PlacePages.of(maker, finder)
    for place in maker.dataset.shown_places:
        if not maker.dataset.plans_of(place):
            yield from pages.place(place).pages()


def _part(pages: PlacePages, place: Place) -> PageTask[Part]:
    """A place's pages with the tree that they stand in, which its own plans make."""
    dataset = pages.keeper.maker.dataset
    tasks = list(pages.tasks(place))
    digests = [task.digest for task in tasks]
    known = [digest for digest in digests if digest]

    def make() -> Part:
        own = pages.keeper.of_part(standing(dataset, place))
        return _finished(own, place, tasks)

    read = [plan.id for plan in dataset.plans_of(place)]
    return pages.keeper.task("part", read, [place.id, *known], make)


def _finished(own: Maker, place: Place, tasks: list[Task]) -> Part:
    nav = navigation.place_nav(own, place, own.dataset.plans_of(place))
    pages = chain.from_iterable(task.pages() for task in tasks)
    return finished(own, Part(own.lang, place.id, tuple(pages), nav))
