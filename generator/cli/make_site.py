"""From the data and the hand-written pages to everything the build needs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.builder.progress import step
from generator.cli.common import shown
from generator.cli.page_markup import markup_faults
from generator.cli.site_sources import Sources, read_sources
from generator.cli.tombstones import tombstone_faults
from generator.derive.build import derive
from generator.derive.dataset import Dataset
from generator.export.exports import export
from generator.export.publication import Publication
from generator.export.releases.release import read_releases
from generator.fault import InputError
from generator.render.clock import build_moment
from generator.render.site import render_site
from generator.site import Site

Look = Callable[[Dataset, Publication], None]
"""Is shown what a site is made of, once that is known to be without fault."""


def make_site(
    data: Path, content: Path, base_url: str | None = None, look: Look | None = None
) -> Site:
    """Load, check, derive, export and render for the address `base_url`, if it is known.

    `look` comes before the export. InputError with every fault of data and content, ExportError
    for a table that can't be made.
    """
    with step("Reading and checking the data"):
        sources = read_sources(data, content)
    if faults := sources.faults or list(markup_faults(sources.written, shown(content))):
        raise InputError(faults)
    with step("Joining the data"):
        dataset, publication = derive(sources.corpus), publication_of(sources, data, base_url)
        sources = sources.without_plans()
    if look:
        look(dataset, publication)
    with step("Making tables and files"):
        exports = export(dataset, publication, read_releases(data))
    tables, releases = exports.draft.tables, exports.history.releases
    if faults := tombstone_faults(sources.corpus, exports.dataset, tables, releases, data):
        raise InputError(faults)
    with step("Writing the pages"):
        return render_site(exports, sources.written, sources.pictures)


def site_of(sources: Sources, data: Path) -> Site:
    """Derive, export and render what was read without a fault."""
    publication = publication_of(sources, data)
    exports = export(derive(sources.corpus), publication, read_releases(data))
    return render_site(exports, sources.written, sources.pictures)


def publication_of(sources: Sources, data: Path, base_url: str | None = None) -> Publication:
    """When and where the site is published, and what it says of itself."""
    address = base_url.rstrip("/") if base_url else None
    return Publication(build_moment(data), address, settings=sources.settings)
