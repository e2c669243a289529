"""What one can get or ask about under the plans that hold at a place, for its own page."""

from __future__ import annotations

from dataclasses import dataclass

from generator.derive.holding import years_of
from generator.export.finder.files import FinderData
from generator.export.finder.shapes import FinderBenefit, PlaceFile
from generator.model.base import Text
from generator.model.ids import plan_id
from generator.model.place import Place
from generator.render.links import Link
from generator.render.maker import Maker
from generator.render.pages.lists import entries, list_path


@dataclass(frozen=True)
class PlacePromises:
    """What there is by one place's plan, works apart; `place` may be one above."""

    place: Place
    links: list[Link]
    works: list[Link]


@dataclass(frozen=True)
class Promises:
    """What holds for a year: whose it is, what isn't here, and where all of it stands in full."""

    year: int
    path: str
    not_held: Text | None
    groups: list[PlacePromises]


def promises(maker: Maker, finder: FinderData, place: Place) -> list[Promises]:
    """Each year in which a plan holds at the place, latest first."""
    files = {plan_id(file.place, file.year): file for file in finder.files}
    [listed] = [known for known in finder.index.places if known.id == place.id]
    return [
        _of(maker, finder, files[listed.files[str(year)]])
        for year in years_of(maker.dataset, place)
    ]


def _of(maker: Maker, finder: FinderData, file: PlaceFile) -> Promises:
    """A file's benefits by the place whose they are, nearest first."""
    paths = entries(finder.index, file)
    groups = [
        PlacePromises(
            maker.dataset.places[place],
            [_link(maker, benefit, paths[benefit.id]) for benefit in found if not benefit.works],
            [_link(maker, benefit, paths[benefit.id]) for benefit in found if benefit.works],
        )
        for place, found in _by_place(file).items()
    ]
    return Promises(file.year, list_path(file), file.not_held, groups)


def _by_place(file: PlaceFile) -> dict[str, list[FinderBenefit]]:
    found: dict[str, list[FinderBenefit]] = {}
    for benefit in file.benefits:
        found.setdefault(benefit.place, []).append(benefit)
    return found


def _link(maker: Maker, benefit: FinderBenefit, path: str) -> Link:
    return Link(maker.pick(benefit.title), path, maker.ask_first(benefit.open))
