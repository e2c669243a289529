"""Makes the next release of a data folder."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

from generator.changes.change import TableChanges
from generator.changes.compare import compare
from generator.changes.published import read_published
from generator.changes.snapshot import Snapshot
from generator.derive.dataset import Dataset
from generator.export.releases.archive import pack
from generator.export.releases.package import release_files
from generator.export.releases.release import read_releases
from generator.load.site_settings import read_settings
from generator.load.tree import RELEASES


class ReleaseError(Exception):
    """Why there can be no such release."""


@dataclass(frozen=True)
class NewRelease:
    """A release that was made: its archive, its tables, and what changed, if another was before."""

    path: Path
    snapshot: Snapshot
    previous: str | None
    changes: list[TableChanges]


def make_release(dataset: Dataset, data: Path, date: datetime.date) -> NewRelease:
    """Write `data/releases/DATE.zip`.

    ReleaseError where one of that day or a later one stands, and where nothing has changed since
    the latest; ExportError for tables that can't be made and for damaged earlier releases.
    """
    path = data / RELEASES / f"{date.isoformat()}.zip"
    releases = read_releases(data)
    latest = releases[-1] if releases else None
    if latest and latest.version >= date.isoformat():
        raise ReleaseError(f"the latest release is of {latest.version}; the next must be later")
    files = release_files(dataset, date, read_settings(data)[0])
    snapshot = read_published(files.__getitem__)
    changes = compare(latest.snapshot, snapshot) if latest else []
    if latest and not changes:
        raise ReleaseError(f"nothing has changed since the release of {latest.version}")
    if not snapshot.rows:
        raise ReleaseError("there is no data to release")
    path.parent.mkdir(exist_ok=True)
    aside = path.with_suffix(".part")
    aside.write_bytes(pack(files))
    aside.rename(path)
    return NewRelease(path, snapshot, latest.version if latest else None, changes)
