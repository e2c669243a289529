"""The files on releases: each release's own, the list of versions, and what each one changed.

A release stands there twice: as the archive that was published, and unpacked, so that a program
can read one table of one version by its address.
"""

from __future__ import annotations

import hashlib
from typing import Any

from generator.changes.document import changes_data, counts
from generator.changes.published import PACKAGE
from generator.export.json_document import json_document
from generator.export.publication import NAME, Publication
from generator.export.releases import places
from generator.export.releases.release import History, Release

SCHEMA = 1
"""Counts up when a reader of these files would have to be changed."""


def history_files(history: History, publication: Publication) -> dict[str, bytes]:
    """Every file by its path below the site's root."""
    files: dict[str, bytes] = {}
    for one in history.releases:
        files[places.archive_path(one.version)] = one.archive
        for name, content in one.files.items():
            files[places.file_path(one.version, name)] = content
        files[places.changes_path(one.version)] = json_document(_changes(one))
    versions = [_version(one) for one in history.releases]
    latest = history.latest
    head = {
        "schema_version": SCHEMA,
        "name": NAME,
        "license": publication.licence.spdx,
        "latest": latest.version if latest else None,
    }
    files[places.VERSIONS] = json_document({**head, "versions": versions})
    files[places.CHANGES] = json_document(
        {**head, "versions": list(map(_counted, history.releases))}
    )
    if versions:
        files[places.LATEST] = json_document({"schema_version": SCHEMA, **versions[-1]})
    return files


def _version(one: Release) -> dict[str, Any]:
    """Addresses are from the site's root."""
    return {
        "version": one.version,
        "previous": one.previous.version if one.previous else None,
        "tables": len(one.snapshot.tables),
        "rows": one.snapshot.rows,
        **counts(one.changes),
        "archive": places.archive_path(one.version),
        "bytes": len(one.archive),
        "sha256": hashlib.sha256(one.archive).hexdigest(),
        "datapackage": places.file_path(one.version, PACKAGE),
        "changes": places.changes_path(one.version),
        "page_zh": f"zh/{places.page_path(one.version)}/",
        "page_en": f"en/{places.page_path(one.version)}/",
    }


def _changes(one: Release) -> dict[str, Any]:
    """Of the first release nothing is told: there was nothing before it."""
    return {
        "schema_version": SCHEMA,
        "version": one.version,
        "previous": one.previous.version if one.previous else None,
        "tables": changes_data(one.changes),
    }


def _counted(one: Release) -> dict[str, Any]:
    return {
        "version": one.version,
        "previous": one.previous.version if one.previous else None,
        "tables": {table.table: counts([table]) for table in one.changes},
        "changes": places.changes_path(one.version),
    }
