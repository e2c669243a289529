"""From the data and the hand-written pages to everything the build needs."""

from __future__ import annotations

from pathlib import Path

from generator.check.runner import check
from generator.cli.common import shown
from generator.derive.build import derive
from generator.export.exports import export
from generator.export.publication import Publication
from generator.export.releases.release import read_releases
from generator.fault import Fault, InputError, did_you_mean
from generator.load.content import load_content
from generator.load.site_settings import read_settings, settings_file
from generator.load.tree import load
from generator.render.clock import build_moment
from generator.render.site import render_site
from generator.site import Site


def make_site(data: Path, content: Path, base_url: str | None = None) -> Site:
    """Load, check, derive, export and render for the address `base_url`, if it is known.

    InputError with every fault of data and content, ExportError for a table that can't be made.
    """
    corpus, faults = load(data, shown(data))
    faults += check(corpus, faults)
    written, more = load_content(content, shown(content))
    settings, wrong = read_settings(data, shown(data))
    if settings.start and settings.start not in corpus.ids.get("places", ()):
        hint = did_you_mean(settings.start, corpus.ids.get("places", ()))
        message = f"'start' names no place: there is no '{settings.start}'{hint}"
        wrong.append(Fault(shown(settings_file(data)), 1, 1, message, "unknown-reference"))
    if faults or more or wrong:
        raise InputError([*faults, *more, *wrong])
    publication = Publication(
        build_moment(data), base_url.rstrip("/") if base_url else None, settings=settings
    )
    exports = export(derive(corpus), publication, read_releases(data))
    return render_site(exports, written)
