"""The parts of the places that have plans: kept while each of their pages is made from the same.

Of what is kept only the heads of pages are loaded.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from generator.derive.near import standing
from generator.export.finder.files import FinderData
from generator.graph.task import current, kept
from generator.model.place import Place
from generator.render import navigation
from generator.render.finished import finished
from generator.render.kept import PageTask
from generator.render.maker import Maker
from generator.render.place_pages import PlacePages, Task
from generator.site import AnyPart, KeptPart, KnownPage, NavItem, Page, Part

Head = tuple[tuple[KnownPage, ...], tuple[NavItem, ...]]


def place_parts(
    maker: Maker, finder: FinderData, places: Iterable[Place] | None = None
) -> Iterator[AnyPart]:
    """A part for each place that has plans, or for each such of `places`."""
    pages = PlacePages.of(maker, finder)
    for place in maker.dataset.shown_places if places is None else places:
        if maker.dataset.plans_of(place):
            yield _light(maker, place, _part(pages, place))


def planless_pages(maker: Maker, finder: FinderData) -> Iterator[Page]:
    """The page of each place that has none, but stands in one that has, or is named by one."""
    pages = PlacePages.of(maker, finder)
    for place in maker.dataset.shown_places:
        if not maker.dataset.plans_of(place):
            yield from pages.place(place).pages()


def _light(maker: Maker, place: Place, task: PageTask[Part]) -> AnyPart:
    """The part, whole only where nobody keeps it."""
    if task.inputs is None or current() is None:
        return task.pages()

    def make() -> Head:
        part = task.pages()
        return part.heads, part.nav

    heads, nav = kept(f"heads of {task.name}", task.inputs, make)
    return KeptPart(maker.lang, place.id, heads, nav, task.ticket())


def _part(pages: PlacePages, place: Place) -> PageTask[Part]:
    """A place's pages with the tree that they stand in, which its own plans make."""
    dataset = pages.keeper.maker.dataset
    digests = [task.digest for task in pages.tasks(place)]
    known = [digest for digest in digests if digest]

    def make() -> Part:
        own = pages.keeper.of_part(standing(dataset, place))
        return _finished(own, place, pages.tasks(place))

    read = [plan.id for plan in dataset.plans_of(place)]
    return pages.keeper.task("part", read, [place.id, *known], make)


def _finished(own: Maker, place: Place, tasks: Iterable[Task]) -> Part:
    nav = navigation.place_nav(own, place, own.dataset.plans_of(place))
    pages = chain.from_iterable(task.pages() for task in tasks)
    return finished(own, Part(own.lang, place.id, tuple(pages), nav))
