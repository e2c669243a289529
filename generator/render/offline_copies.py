"""The site's archives for a disk: of the whole, or one a province where that is too large."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from generator import paths
from generator.derive.dataset import Dataset
from generator.export.api.links import FOLDER as API
from generator.export.finder.files import FOLDER as FINDER
from generator.export.publication import FOLDER as TABLES
from generator.export.publication import Publication
from generator.export.releases.places import FOLDER as RELEASES
from generator.model.place import Place
from generator.site import AnyPart, OfflineCopy

MOST = 200_000_000
"""Bytes that an archive of the whole site may have."""
OF_A_PAGE = 16_000
"""Bytes of such an archive for each page, with its share of all files: 7.8 MB for 486 pages."""


Copies = Sequence[tuple[OfflineCopy, Place | None]]
"""Each archive with the place that it is about; None where it is the whole site."""


def offline_copies(
    dataset: Dataset, places: Iterable[AnyPart], publication: Publication, most: int = MOST
) -> Copies:
    """The archives that the build is to make.

    `places` are the parts of places in all languages. Without the site's address there is the
    whole alone: links from a part to the rest need it.
    """
    pages = sum(len(part.heads) for part in places)
    if pages * OF_A_PAGE <= most or publication.base_url is None:
        return [(OfflineCopy(paths.OFFLINE), None)]
    return [(_of(dataset, top), top) for top in _tops(dataset)]


def _tops(dataset: Dataset) -> list[Place]:
    """The places that lie in no other, and have plans or places with plans in them."""
    tops = {_top(dataset, plan.place).id for plan in dataset.plans}
    return [place for place in dataset.places.values() if place.id in tops]


def _top(dataset: Dataset, place: Place) -> Place:
    return [place, *dataset.above(place)][-1]


def _of(dataset: Dataset, top: Place) -> OfflineCopy:
    """The pages of the place and of all in it, with what the finder needs for these."""
    others = [plan for plan in dataset.plans if _top(dataset, plan.place).id != top.id]
    finder = (f"{FINDER}/{plan.id}." for plan in others)
    return OfflineCopy(
        paths.offline_of(top),
        frozenset(plan.place.id for plan in others),
        tuple(sorted([f"{API}/", f"{TABLES}/", f"{RELEASES}/", *finder])),
    )
