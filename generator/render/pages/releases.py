"""The page of all versions, and a page a version that says what it changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator import paths
from generator.export.catalog.readme import CITATION, LICENCE, README, cite_as
from generator.export.releases import places
from generator.export.releases.release import DataRelease, History
from generator.export.version import DataVersion
from generator.render.maker import Maker
from generator.render.pages.download import download
from generator.render.pages.release_changes import counted, sums, views
from generator.site import NavItem, Page, Part

PART = "releases"


def releases_part(maker: Maker, history: History, files: Mapping[str, bytes]) -> Part:
    """A part of its own, as it grows with each release and changes with nothing else."""
    pages = [releases_page(maker, history, files)]
    pages += [release_page(maker, release, files) for release in reversed(history.releases)]
    below = tuple(NavItem(page.title, page.path) for page in pages[1:])
    versions = NavItem(pages[0].title, paths.RELEASES, below)
    nav = NavItem(maker.word("tab_data"), paths.DATA, (versions,))
    return Part(maker.lang, PART, tuple(pages), (nav,))


def releases_page(maker: Maker, history: History, files: Mapping[str, bytes]) -> Page:
    """All versions, and what has changed since the latest."""
    listed = {
        "releases_versions_file": places.VERSIONS,
        "releases_changes_file": places.CHANGES,
        "releases_latest_file": places.LATEST,
    }
    return maker.page(
        "releases.md.jinja",
        paths.RELEASES,
        maker.word("releases_title"),
        maker.word("releases_description"),
        {"kind": "data"},
        releases=[(release, _summary(maker, release)) for release in reversed(history.releases)],
        latest=history.latest,
        latest_file=places.LATEST,
        unreleased=[(changes.table, counted(maker, [changes])) for changes in history.unreleased],
        downloads=[
            download(maker, key, path, files) for key, path in listed.items() if path in files
        ],
        feed=places.feed_path(maker.lang),
    )


def release_page(maker: Maker, release: DataRelease, files: Mapping[str, bytes]) -> Page:
    """One version, with the rows that it changed."""
    listed = {
        "release_zip": places.archive_path(release.version),
        "release_changes": places.changes_path(release.version),
        "release_readme": places.file_path(release.version, README),
        "release_licence": places.file_path(release.version, LICENCE),
        "whole_citation": places.file_path(release.version, CITATION),
    }
    return maker.page(
        "release.md.jinja",
        paths.release_path(release.version),
        maker.word("release_title", version=release.version),
        maker.word("release_description", date=maker.date(release.version)),
        {"kind": "data"},
        release=release,
        cite=_cite(maker, release),
        counted=_summary(maker, release),
        downloads=[download(maker, key, path, files) for key, path in listed.items()],
        tables=views(maker, release),
        sums=sums(release),
    )


def _cite(maker: Maker, release: DataRelease) -> str:
    """The sentence to cite the release by, with its own lasting address."""
    published = replace(maker.publication, state=DataVersion(release.version))
    return cite_as(published, f"{places.page_path(release.version)}/", maker.lang)


def _summary(maker: Maker, release: DataRelease) -> str:
    if release.previous is None:
        return maker.word("release_first")
    return counted(maker, release.changes)
