"""Makes pages from a part of the data alone, and takes them over while that part is the same."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Generic, TypeVar

from generator.derive.dataset import Dataset
from generator.export.publication import Publication
from generator.export.version import UNKNOWN
from generator.graph.task import kept
from generator.graph.ticket import ticket
from generator.load.digests import VOCABULARIES
from generator.render.maker import Maker

T = TypeVar("T")


@dataclass(frozen=True)
class PageTask(Generic[T]):
    """What pages are made from, and how; `inputs` is None where nobody knows all of that."""

    name: str
    inputs: Sequence[str] | None
    make: Callable[[], T]

    def pages(self) -> T:
        """What is kept of the same inputs, or what is made now."""
        return self.make() if self.inputs is None else kept(self.name, self.inputs, self.make)

    def ticket(self) -> Callable[[], T]:
        """Gives the same, when it is asked for."""
        return self.make if self.inputs is None else ticket(self.name, self.inputs, self.make)

    @property
    def digest(self) -> str | None:
        """Of all that the pages are made from, if that is known."""
        if self.inputs is None:
            return None
        return hashlib.sha256(repr((self.name, self.inputs)).encode()).hexdigest()


@dataclass(frozen=True)
class PageKeeper:
    """Keeps pages of one language by the digests of what they may read."""

    maker: Maker

    def of_part(self, part: Dataset) -> Maker:
        """A maker that knows no more than `part` of the data."""
        return replace(self.maker, dataset=part, publication=self._publication)

    def task(
        self, name: str, read: Iterable[str], inputs: Iterable[str], make: Callable[[], T]
    ) -> PageTask[T]:
        """What `make` makes of the vocabularies and of the plans or programmes `read`.

        `inputs` is all else that goes into it, but for the language and the publication.
        """
        digests = self.maker.dataset.digests
        if not digests:  # nobody knows what the records were read from
            return PageTask(name, None, make)
        known = [digests[each] for each in (VOCABULARIES, *sorted(read))]
        return PageTask(name, [self.maker.lang, self._said, *known, *inputs], make)

    @cached_property
    def shown(self) -> str:
        """Which places have a page: an input of what names others."""
        return " ".join(place.id for place in self.maker.dataset.shown_places)

    @cached_property
    def _publication(self) -> Publication:
        """What pages may say of the publication: its day and address, not what its tables hold."""
        return replace(self.maker.publication.of_the_day, state=UNKNOWN)

    @cached_property
    def _said(self) -> str:
        return repr(self._publication)


def of_part(maker: Maker, part: Dataset) -> Maker:
    """One that knows no more than `part` of the data."""
    return PageKeeper(maker).of_part(part)


def kept_part(
    task: str, maker: Maker, names: Iterable[str], make: Callable[[], T], inputs: Iterable[str]
) -> T:
    """What `make` makes of what the plans or programmes `names` were read from.

    `inputs` is all else that goes into it, but for what places the maker shows.
    """
    keeper = PageKeeper(maker)
    return keeper.task(task, names, [keeper.shown, *inputs], make).pages()
