"""From the data and the hand-written pages to everything the build needs."""

from __future__ import annotations

from pathlib import Path

from generator.builder.progress import step
from generator.cli.common import shown
from generator.cli.page_markup import markup_faults
from generator.cli.site_sources import Sources, read_sources
from generator.cli.tombstones import tombstone_faults
from generator.derive.build import derive
from generator.export.exports import Exports, export
from generator.export.publication import Publication
from generator.export.releases.release import read_releases
from generator.fault import InputError
from generator.render.clock import build_moment
from generator.render.site import render_site
from generator.site import Site


def make_site(data: Path, content: Path, base_url: str | None = None) -> Site:
    """Load, check, derive, export and render for the address `base_url`, if it is known.

    InputError with every fault of data and content, ExportError for a table that can't be made.
    """
    with step("Reading and checking the data"):
        sources = read_sources(data, content)
    if faults := sources.faults or list(markup_faults(sources.written, shown(content))):
        raise InputError(faults)
    with step("Making tables and files"):
        exports = _exports(sources, data, base_url)
    tables, releases = exports.draft.tables, exports.history.releases
    if faults := tombstone_faults(sources.corpus, exports.dataset, tables, releases, data):
        raise InputError(faults)
    with step("Writing the pages"):
        return render_site(exports, sources.written, sources.pictures)


def site_of(sources: Sources, data: Path) -> Site:
    """Derive, export and render what was read without a fault."""
    return render_site(_exports(sources, data), sources.written, sources.pictures)


def _exports(sources: Sources, data: Path, base_url: str | None = None) -> Exports:
    address = base_url.rstrip("/") if base_url else None
    publication = Publication(build_moment(data), address, settings=sources.settings)
    return export(derive(sources.corpus), publication, read_releases(data))
