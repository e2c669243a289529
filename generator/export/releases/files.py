"""The files on releases: each release's own, the list of versions, and what each one changed.

A release stands there twice: as the archive that was published, and unpacked, so that a program
can read one table of one version by its address.
"""

from __future__ import annotations

import hashlib

from pydantic import BaseModel

from generator.changes.document import changes_data, counts
from generator.changes.published import PACKAGE
from generator.export.formats.json_document import json_document
from generator.export.publication import NAME, Publication
from generator.export.releases import places, shapes
from generator.export.releases.release import DataRelease, History


def history_files(history: History, publication: Publication) -> dict[str, bytes]:
    """Every file by its path below the site's root."""
    files: dict[str, bytes] = {}
    for one in history.releases:
        files |= _own(one)
    latest = history.latest.version if history.latest else None
    versions = [_version(one) for one in history.releases]
    counted = [_counted(one) for one in history.releases]
    licence = publication.licence.spdx
    whole = shapes.Versions(name=NAME, license=licence, latest=latest, versions=versions)
    files[places.VERSIONS] = _json(whole)
    files[places.CHANGES] = _json(shapes.ReleaseHistory(latest=latest, versions=counted))
    if versions:
        files[places.LATEST] = _json(shapes.Latest(**versions[-1].model_dump()))
    return files


def _own(one: DataRelease) -> dict[str, bytes]:
    """A release's archive, the files in it, and all that it changed."""
    changes = shapes.Changes.model_validate(
        {
            "version": one.version,
            "previous": one.previous.version if one.previous else None,
            "tables": changes_data(one.changes),
        }
    )
    unpacked = {places.file_path(one.version, name): it for name, it in one.files.items()}
    return {
        places.archive_path(one.version): one.archive,
        **unpacked,
        places.changes_path(one.version): _json(changes),
    }


def _version(one: DataRelease) -> shapes.Version:
    return shapes.Version(
        version=one.version,
        previous=one.previous.version if one.previous else None,
        tables=len(one.snapshot.tables),
        rows=one.snapshot.rows,
        **counts(one.changes),
        archive=places.archive_path(one.version),
        bytes=len(one.archive),
        sha256=hashlib.sha256(one.archive).hexdigest(),
        datapackage=places.file_path(one.version, PACKAGE),
        changes=places.changes_path(one.version),
        page_zh=f"zh/{places.page_path(one.version)}/",
        page_en=f"en/{places.page_path(one.version)}/",
    )


def _counted(one: DataRelease) -> shapes.Counted:
    return shapes.Counted(
        version=one.version,
        previous=one.previous.version if one.previous else None,
        tables={it.table: shapes.Counts(**counts([it])) for it in one.changes},
        changes=places.changes_path(one.version),
    )


def _json(document: BaseModel) -> bytes:
    return json_document(document.model_dump(mode="json"))
