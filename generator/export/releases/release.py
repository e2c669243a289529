"""Releases as they lie in a data folder, and what changed from each to the next."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from generator.changes.change import TableChanges
from generator.changes.compare import compare
from generator.changes.published import read_published
from generator.changes.snapshot import Snapshot, SnapshotError
from generator.export.draft import Draft
from generator.export.fault import ExportError
from generator.export.releases.archive import unpack
from generator.graph.task import kept
from generator.load.tree import RELEASES

NAME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True, eq=False)
class DataRelease:
    """One release: its version, which is its date, its archive, and the release before it."""

    version: str
    archive: bytes
    previous: DataRelease | None

    @cached_property
    def files(self) -> dict[str, bytes]:
        """What the archive holds; ExportError when it is damaged."""
        return unpack(f"{RELEASES}/{self.version}.zip", self.archive)

    @cached_property
    def snapshot(self) -> Snapshot:
        """Its tables."""
        try:
            return read_published(self.files.__getitem__)
        except SnapshotError as error:
            raise ExportError(f"{RELEASES}/{self.version}.zip: {error}") from error

    @cached_property
    def changes(self) -> list[TableChanges]:
        """What differs from the release before; of the first one, nothing."""
        if (before := self.previous) is None:
            return []
        read = [before.archive, self.archive]
        return kept("changes of a release", read, lambda: compare(before.snapshot, self.snapshot))


def read_releases(data: Path) -> list[DataRelease]:
    """The releases of a data folder, the oldest first; ExportError for one without a date."""
    found: list[DataRelease] = []
    for path in sorted((data / RELEASES).glob("*.zip")):
        if not is_date(path.stem):
            raise ExportError(f"{RELEASES}/{path.name}: a release is named after its day")
        if not path.is_file():
            raise ExportError(f"{RELEASES}/{path.name}: a release is an archive, not a folder")
        found.append(DataRelease(path.stem, path.read_bytes(), found[-1] if found else None))
    return found


def is_date(text: str) -> bool:
    """Whether a text is a day as versions are written: `2026-11-22`."""
    try:
        return bool(NAME.fullmatch(text) and datetime.date.fromisoformat(text))
    except ValueError:
        return False


@dataclass(frozen=True)
class History:
    """All releases, the oldest first, and how the present tables differ from the latest."""

    releases: tuple[DataRelease, ...]
    present: Snapshot

    @property
    def latest(self) -> DataRelease | None:
        """The latest release, if there is one."""
        return self.releases[-1] if self.releases else None

    @cached_property
    def unreleased(self) -> list[TableChanges]:
        """What differs now from the latest release; nothing while there is none."""
        return compare(self.latest.snapshot, self.present) if self.latest else []

    def last_change(self, table: str) -> str | None:
        """The version in which a table changed last; None where its present state is in none."""
        if not self.releases or any(changes.table == table for changes in self.unreleased):
            return None
        changed = (
            release.version
            for release in reversed(self.releases)
            if release.previous is None or any(it.table == table for it in release.changes)
        )
        return next(changed)


def history_of(releases: Sequence[DataRelease], draft: Draft) -> History:
    """The releases beside the tables that are being published."""
    return History(tuple(releases), draft.snapshot)
