"""The files on releases: each release's own, the list of versions, and what each one changed.

A release stands there twice: as the archive that was published, and unpacked, so that a program
can read one table of one version by its address.
"""

from __future__ import annotations

import datetime
import hashlib

from pydantic import BaseModel

from generator.changes.document import changes_data, counts
from generator.changes.published import PACKAGE
from generator.export.formats.json_document import json_document
from generator.export.publication import NAME, Publication
from generator.export.releases import places, shapes
from generator.export.releases.package import release_papers
from generator.export.releases.release import DataRelease, History
from generator.model.site_settings import SiteSettings


def history_files(history: History, publication: Publication) -> dict[str, bytes]:
    """Every file by its path below the site's root."""
    files: dict[str, bytes] = {}
    for release in history.releases:
        files |= _own(release, publication.settings)
    latest = history.latest.version if history.latest else None
    versions = [_version(release) for release in history.releases]
    counted = [_counted(release) for release in history.releases]
    licence = publication.licence.spdx
    whole = shapes.Versions(name=NAME, license=licence, latest=latest, versions=versions)
    files[places.VERSIONS] = _json(whole)
    files[places.CHANGES] = _json(shapes.ReleaseHistory(latest=latest, versions=counted))
    if versions:
        files[places.LATEST] = _json(shapes.Latest(**versions[-1].model_dump()))
    return files


def _own(release: DataRelease, settings: SiteSettings) -> dict[str, bytes]:
    """A release's archive, the files in it, and all that it changed."""
    changes = shapes.Changes.model_validate(
        {
            "version": release.version,
            "previous": release.previous.version if release.previous else None,
            "tables": changes_data(release.changes),
        }
    )
    written = release_papers(datetime.date.fromisoformat(release.version), settings) | release.files
    unpacked = {places.file_path(release.version, name): it for name, it in written.items()}
    return {
        places.archive_path(release.version): release.archive,
        **unpacked,
        places.changes_path(release.version): _json(changes),
    }


def _version(release: DataRelease) -> shapes.Version:
    return shapes.Version(
        version=release.version,
        previous=release.previous.version if release.previous else None,
        tables=len(release.snapshot.tables),
        rows=release.snapshot.rows,
        **counts(release.changes),
        archive=places.archive_path(release.version),
        bytes=len(release.archive),
        sha256=hashlib.sha256(release.archive).hexdigest(),
        datapackage=places.file_path(release.version, PACKAGE),
        changes=places.changes_path(release.version),
        page_zh=f"zh/{places.page_path(release.version)}/",
        page_en=f"en/{places.page_path(release.version)}/",
    )


def _counted(release: DataRelease) -> shapes.Counted:
    return shapes.Counted(
        version=release.version,
        previous=release.previous.version if release.previous else None,
        tables={it.table: shapes.Counts(**counts([it])) for it in release.changes},
        changes=places.changes_path(release.version),
    )


def _json(document: BaseModel) -> bytes:
    return json_document(document.model_dump(mode="json"))
