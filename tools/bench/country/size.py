"""How many places make a site of a wished size."""

from __future__ import annotations

from pathlib import Path

from generator.cli.make_site import make_site
from tools.bench.corpus import SiteFolders
from tools.bench.country.shapes import Shapes
from tools.bench.country.write import write_country

FEW, MORE = 2, 14


def places_for(pages: int, folder: Path, shapes: Shapes) -> int:
    """How many places make about so many pages, both languages together.

    Pages are counted in two small countries, written to `folder`: those that any site has, and
    what a place adds.
    """
    counted = [
        _pages(write_country(folder / str(places), places, shapes)) for places in (FEW, MORE)
    ]
    of_a_place = (counted[1] - counted[0]) / (MORE - FEW)
    return max(1, FEW + round((pages - counted[0]) / of_a_place))


def _pages(corpus: SiteFolders) -> int:
    return sum(len(part.heads) for part in make_site(corpus.data, corpus.content).parts)
