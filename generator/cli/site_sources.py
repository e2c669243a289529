"""All that a site is made from, read and checked; nothing is loaded here that makes pages."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from generator.check.runner import check
from generator.cli.common import shown
from generator.cli.shipped import shipped_faults
from generator.fault import Fault, did_you_mean
from generator.load.content import Written, load_content
from generator.load.corpus import Corpus
from generator.load.pictures import load_pictures
from generator.load.settings_file import settings_file
from generator.load.site_settings import read_settings
from generator.load.tree import load
from generator.model.site_settings import SiteSettings


@dataclass(frozen=True)
class Sources:
    """All that a site is made from, as read, and every fault of it."""

    corpus: Corpus
    written: list[Written]
    pictures: dict[str, bytes]
    settings: SiteSettings
    faults: list[Fault]

    def without_plans(self) -> Sources:
        """The same once plans are joined: what was read of each goes as its record is made."""
        return replace(self, corpus=replace(self.corpus, plans=[]))


def read_sources(data: Path, content: Path) -> Sources:
    """Read and check the data, the hand-written pages and the site's settings."""
    corpus, settings, faults = read_data(data)
    pictures = load_pictures(content)
    written, more = load_content(content, shown(content), pictures)
    # What else is wrong may only follow from a vocabulary that can't be read.
    found = shipped_faults(data) or {*faults, *more}
    return Sources(corpus, written, pictures, settings, sorted(found))


def read_data(data: Path) -> tuple[Corpus, SiteSettings, list[Fault]]:
    """Read and check the data and the site's settings."""
    corpus, faults = load(data, shown(data))
    faults += check(corpus, faults)
    settings, wrong = read_settings(data, shown(data))
    places = corpus.ids.get("places", set())
    if settings.start and settings.start not in places:
        hint = did_you_mean(settings.start, places)
        message = f"'start' names no place: there is no '{settings.start}'{hint}"
        wrong.append(Fault(shown(settings_file(data)), 1, 1, message, "unknown-reference"))
    return corpus, settings, [*faults, *wrong]
