"""What a build does before it is asked for, so that all it needs is loaded when it is."""

from __future__ import annotations

import gc
from collections.abc import Iterator

from generator.builder.ahead import rehearse
from generator.cli.make_site import publication_of
from generator.cli.options import SiteOrder
from generator.cli.site_sources import read_sources
from generator.derive.build import derive
from generator.graph.store import Store
from generator.graph.task import keeping
from generator.render.ahead import site_ahead


def rehearsal(order: SiteOrder) -> Iterator[None]:
    """Make one place's pages of the data as they are, in steps; what was made is forgotten.

    Data with a fault end it: the build will tell.
    """
    with keeping(Store.below(order.work)):
        sources = read_sources(order.data, order.content)
        yield
        if sources.faults:
            return
        dataset, publication = derive(sources.corpus), publication_of(sources, order.data)
        yield
        places = [plan.place.id for plan in dataset.plans[:1]]
        rehearse(site_ahead(dataset, publication, places), order.work, order.engine)
        yield
    del sources, dataset
    # What is loaded stays: the build need not look through it for garbage.
    gc.collect()
    gc.freeze()
