"""From the data and the hand-written pages to everything the build needs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.check.runner import check
from generator.cli.common import shown
from generator.cli.tombstones import tombstone_faults
from generator.derive.build import derive
from generator.export.exports import Exports, export
from generator.export.publication import Publication
from generator.export.releases.release import read_releases
from generator.fault import Fault, InputError, did_you_mean
from generator.load.content import Written, load_content
from generator.load.corpus import Corpus
from generator.load.pictures import load_pictures
from generator.load.settings_file import settings_file
from generator.load.site_settings import read_settings
from generator.load.tree import load
from generator.model.site_settings import SiteSettings
from generator.render.clock import build_moment
from generator.render.site import render_site
from generator.site import Site


@dataclass(frozen=True)
class Sources:
    """All that a site is made from, as read, and every fault of it."""

    corpus: Corpus
    written: list[Written]
    pictures: dict[str, bytes]
    settings: SiteSettings
    faults: list[Fault]


def make_site(data: Path, content: Path, base_url: str | None = None) -> Site:
    """Load, check, derive, export and render for the address `base_url`, if it is known.

    InputError with every fault of data and content, ExportError for a table that can't be made.
    """
    sources = read_sources(data, content)
    if sources.faults:
        raise InputError(sources.faults)
    exports = _exports(sources, data, base_url)
    tables, releases = exports.draft.tables, exports.history.releases
    if faults := tombstone_faults(sources.corpus, exports.dataset, tables, releases, data):
        raise InputError(faults)
    return render_site(exports, sources.written, sources.pictures)


def read_sources(data: Path, content: Path) -> Sources:
    """Read and check the data, the hand-written pages and the site's settings."""
    corpus, faults = load(data, shown(data))
    faults += check(corpus, faults)
    pictures = load_pictures(content)
    written, more = load_content(content, shown(content), pictures)
    settings, wrong = read_settings(data, shown(data))
    places = corpus.ids.get("places", set())
    if settings.start and settings.start not in places:
        hint = did_you_mean(settings.start, places)
        message = f"'start' names no place: there is no '{settings.start}'{hint}"
        wrong.append(Fault(shown(settings_file(data)), 1, 1, message, "unknown-reference"))
    return Sources(corpus, written, pictures, settings, sorted({*faults, *more, *wrong}))


def site_of(sources: Sources, data: Path) -> Site:
    """Derive, export and render what was read without a fault."""
    return render_site(_exports(sources, data), sources.written, sources.pictures)


def _exports(sources: Sources, data: Path, base_url: str | None = None) -> Exports:
    address = base_url.rstrip("/") if base_url else None
    publication = Publication(build_moment(data), address, settings=sources.settings)
    return export(derive(sources.corpus), publication, read_releases(data))
