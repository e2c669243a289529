"""The parts of the places that have plans: each made from what its own pages may show, and kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TypeVar

from generator.derive.near import near, only, read_by, vocabularies
from generator.derive.records import ProgrammeRecord
from generator.export.finder.files import FinderData, WrittenFile
from generator.model.place import Place
from generator.render import navigation
from generator.render.finished import finished
from generator.render.kept import kept_part, of_part
from generator.render.maker import Maker
from generator.render.pages.allocation import allocation_page
from generator.render.pages.form import form_pages
from generator.render.pages.lists import list_pages
from generator.render.pages.places import place_page
from generator.render.pages.plan import plan_page
from generator.render.pages.programme import programme_page
from generator.site import Page, Part

T = TypeVar("T")


def place_parts(maker: Maker, finder: FinderData) -> Iterator[Part]:
    """A part for each place that has plans."""
    for place in maker.dataset.shown_places:
        if maker.dataset.plans_of(place):
            yield _kept("place", _part, maker, finder, place)


def planless_pages(maker: Maker, finder: FinderData) -> Iterator[Page]:
    """The page of each place that has none, but stands in one that has, or is named by one."""
    for place in maker.dataset.shown_places:
        if not maker.dataset.plans_of(place):
            yield _kept("planless place", place_page, maker, finder, place)


def _kept(
    task: str,
    make: Callable[[Maker, FinderData, Place], T],
    maker: Maker,
    finder: FinderData,
    place: Place,
) -> T:
    """What `make` makes of the part of the data that is near the place."""
    own = of_part(maker, near(maker.dataset, place))
    names = {plan.id for plan in own.dataset.plans}
    files = [file for file in finder.written if file.name in names]
    texts = [file.text for file in files]
    given = replace(finder, written=files)
    inputs = [place.id, finder.digest, *texts]
    return kept_part(task, own, names, lambda: make(own, given, place), inputs)


def _part(maker: Maker, finder: FinderData, place: Place) -> Part:
    plans = maker.dataset.plans_of(place)
    nav = navigation.place_nav(maker, place, plans)
    return finished(maker, Part(maker.lang, place.id, tuple(_pages(maker, finder, place)), nav))


def _programme_pages(maker: Maker, record: ProgrammeRecord) -> list[Page]:
    """A programme's page and its forms, of the programmes that they may show."""
    records = read_by(maker.dataset, record)
    own = of_part(maker, only(maker.dataset, records))
    names = [other.id for other in records]
    # A body's name may stand in another programme of the place.
    bodies = [repr((body.id, body.printed, body.name)) for x in records for body in x.bodies]

    def make() -> list[Page]:
        plan = next(plan for plan in own.dataset.plans if plan.id == record.plan_id)
        return [programme_page(own, plan, record), *form_pages(own, record)]

    return kept_part("programme", own, names, make, [record.id, *bodies])


def _list_pages(maker: Maker, finder: FinderData, written: WrittenFile) -> list[Page]:
    """The lists of what holds: made from the finder's file alone."""
    own = of_part(maker, vocabularies(maker.dataset))
    return kept_part(
        "lists",
        own,
        (),
        lambda: list(list_pages(own, finder, written.file)),
        [finder.digest, written.text],
    )


def _pages(maker: Maker, finder: FinderData, place: Place) -> Iterator[Page]:
    yield place_page(maker, finder, place)
    for plan in maker.dataset.plans_of(place):
        yield plan_page(maker, plan)
        for programme in plan.programmes:
            yield from _programme_pages(maker, programme)
            if programme.allocation:
                yield allocation_page(maker, programme)
    for file in finder.written_of(place):
        yield from _list_pages(maker, finder, file)
