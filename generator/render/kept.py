"""Makes pages from a part of the data alone, and takes them over while that part is the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from generator.derive.dataset import Dataset
from generator.export.publication import Publication
from generator.export.version import UNKNOWN
from generator.graph.task import kept
from generator.load.digests import VOCABULARIES
from generator.render.maker import Maker

T = TypeVar("T")


def of_part(maker: Maker, part: Dataset) -> Maker:
    """One that knows no more than `part` of the data."""
    return replace(maker, dataset=part, publication=_day(maker.publication))


def kept_part(
    task: str, own: Maker, names: Iterable[str], make: Callable[[], T], inputs: Iterable[str]
) -> T:
    """What `make` makes with `own`, of what the plans or programmes `names` were read from.

    `inputs` is all else that goes into it.
    """
    digests = own.dataset.digests
    if not digests:  # nobody knows what the records were read from
        return make()
    read = [digests[name] for name in (VOCABULARIES, *sorted(names))]
    shown = " ".join(place.id for place in own.dataset.shown_places)
    return kept(task, [own.lang, repr(own.publication), shown, *read, *inputs], make)


def _day(publication: Publication) -> Publication:
    """What such pages may say of the publication: its day and address, not what its tables hold."""
    return replace(publication.of_the_day, state=UNKNOWN)
