"""The folder that a web server serves from, and its releases.

`LIVE/current`, what is live, is a link to one of the whole releases in `LIVE/releases`;
`LIVE/previous` links to the one before. `LIVE/earlier` keeps for a day what pages opened before a
publication still load later: the parts of the search.
`LIVE/work` is where a site is built; what a publication that was cut off left there is swept away
before the next one.
"""

from __future__ import annotations

import ctypes
import datetime
import os
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from generator.publish.earlier import EarlierSearches
from generator.publish.fault import PublishError

NAME = re.compile(r"(?P<moment>\d{8}T\d{6}Z)-(?P<commit>[0-9a-f]{12})")
STAMP = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, order=True)
class LiveSite:
    """One built site; names sort by the time of their publication."""

    name: str

    @property
    def commit(self) -> str:
        """The first twelve digits of the commit that it was built from."""
        return self.name.partition("-")[2]

    @property
    def moment(self) -> datetime.datetime:
        """When it was published."""
        moment = datetime.datetime.strptime(self.name.partition("-")[0], STAMP)
        return moment.replace(tzinfo=datetime.UTC)


@dataclass(frozen=True)
class Live:
    """The folder LIVE; whoever changes it holds the lock `lock`."""

    folder: Path

    @property
    def releases_folder(self) -> Path:
        """Where the releases stand."""
        return self.folder / "releases"

    @property
    def work(self) -> Path:
        """Where a site is built before it becomes a release."""
        return self.folder / "work"

    @property
    def earlier(self) -> EarlierSearches:
        """What pages of earlier releases still load."""
        return EarlierSearches(self.folder / "earlier")

    @property
    def lock(self) -> Path:
        """The lock file of publishing and rolling back."""
        return self.folder / ".lock"

    def make(self) -> None:
        """Make the folder, or complete it; PublishError where something else is in its place."""
        for folder in (self.releases_folder, self.work):
            folder.mkdir(parents=True, exist_ok=True)
        if (self.folder / "current").is_dir() and not (self.folder / "current").is_symlink():
            raise PublishError(f"{self.folder / 'current'} is a folder; move it away first")

    def releases(self) -> list[LiveSite]:
        """All whole releases, the oldest first."""
        names = (path.name for path in self.releases_folder.glob("*") if path.is_dir())
        return sorted(LiveSite(name) for name in names if NAME.fullmatch(name))

    def current(self) -> LiveSite | None:
        """The live release."""
        return self._linked("current")

    def _linked(self, link: str) -> LiveSite | None:
        path = self.folder / link
        if not path.is_symlink() or not path.is_dir():
            return None
        name = path.readlink().name
        return LiveSite(name) if NAME.fullmatch(name) else None

    def sweep(self) -> None:
        """Remove what an interrupted publication left behind; the releases stay."""
        leftovers = [self.work / "site", self.work / "incoming", *self.folder.glob(".*.new")]
        for path in [*leftovers, *self.releases_folder.glob(".*.old")]:
            if path.is_symlink():
                path.unlink()
            elif path.exists():
                shutil.rmtree(path)

    def adopt(self, site: Path, commit: str) -> LiveSite:
        """Make the finished folder `site` a release: on disk in full before it has its name."""
        moment = datetime.datetime.now(datetime.UTC)
        if done := self.releases():
            # Names stay in order even if the server's clock went back.
            moment = max(moment, done[-1].moment + datetime.timedelta(seconds=1))
        release = LiveSite(f"{moment.strftime(STAMP)}-{commit[:12]}")
        _write_to_disk(site)
        site.rename(self.releases_folder / release.name)
        return release

    def switch(self, release: LiveSite) -> None:
        """Make a release the live one, in one step."""
        before = self.current()
        if before and before != release:
            self.earlier.keep(self.releases_folder / before.name)
        self._link("current", release)
        if before and before != release:
            self._link("previous", before)
        _write_to_disk(self.folder)

    def _link(self, name: str, release: LiveSite) -> None:
        aside = self.folder / f".{name}.new"
        aside.unlink(missing_ok=True)
        aside.symlink_to(f"releases/{release.name}")
        aside.replace(self.folder / name)

    def prune(self, keep: int) -> list[LiveSite]:
        """Remove all but the newest `keep` releases and those in use; returns the removed."""
        spared = {self.current(), self._linked("previous")}
        removed = [release for release in self.releases()[:-keep] if release not in spared]
        for release in removed:
            # Under another name first: a release that is listed is whole.
            aside = self.releases_folder / f".{release.name}.old"
            (self.releases_folder / release.name).rename(aside)
            shutil.rmtree(aside)
        self.earlier.forget()
        return removed


def _write_to_disk(folder: Path) -> None:
    """Have the system write all that is on this folder's disk, so that a power cut loses none."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        library = ctypes.CDLL(None, use_errno=True)
        if not hasattr(library, "syncfs"):
            os.sync()
        elif library.syncfs(descriptor):
            code = ctypes.get_errno()
            raise OSError(code, os.strerror(code), str(folder))
    finally:
        os.close(descriptor)
