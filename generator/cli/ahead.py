"""What a preview shows of an edit before the whole site is made: the parts of the edited places."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from generator.builder.ahead import parts_ahead
from generator.cli.options import SiteOrder
from generator.derive.dataset import Dataset
from generator.export.publication import Publication
from generator.load.leftovers import left_behind
from generator.render.ahead import site_ahead

FEW = 3
"""Places; the parts of more are made sooner side by side, with all others."""
Tell = Callable[[str], None]
"""Hands a line to the preview, as `builder/ahead.py` reads it."""


@dataclass(frozen=True)
class Ahead:
    """Builds parts for a look ahead and tells of each; `changed` are the files that have."""

    order: SiteOrder
    tell: Tell
    changed: Iterable[str]

    def show(self, dataset: Dataset, publication: Publication) -> None:
        """Whatever fails here, fails once more in the whole build, which says so."""
        places = places_of(self.changed, self.order.data)
        if 0 < len(places) <= FEW:
            with suppress(Exception):
                site = site_ahead(dataset, publication, places)
                order, address = self.order, publication.base_url
                for line in parts_ahead(site, order.work, address, order.engine):
                    self.tell(line)


def places_of(changed: Iterable[str], data: Path) -> set[str]:
    """The places whose plans have changed; none where a file is gone or something else has changed.

    What the ledger says of plans whose files are the same can wait.
    """
    found, data = set(), data.resolve()
    for path in map(Path, changed):
        if not path.is_relative_to(data):
            return set()
        match path.relative_to(data).parts:
            case _ if left_behind(path, data):
                pass
            case ("plans", place, _, *_) if path.exists():
                found.add(place)
            case ("ledger", _):
                pass
            case _:
                return set()
    return found
