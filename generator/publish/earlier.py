"""What pages that were opened before a publication load later, kept for a day.

The parts of the search stand in folders named by a digest of them; a page knows the names of its
own release alone, however many releases there were since it was opened.
"""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

_FOLDERS = "*/search/" + "[0-9a-f]" * 12
_KEPT = 24 * 3600.0  # seconds after a release was replaced


@dataclass(frozen=True)
class EarlierSearches:
    """A folder laid out like a release, with such parts alone; the web server falls back to it."""

    folder: Path

    def keep(self, release: Path) -> None:
        """Keep a release's parts for a day from now; they take no room while it is there."""
        for source in release.glob(_FOLDERS):
            target = self.folder / source.relative_to(release)
            if not target.exists():
                target.parent.mkdir(parents=True, exist_ok=True)
                aside = target.with_name(f".{target.name}.new")
                shutil.rmtree(aside, ignore_errors=True)
                shutil.copytree(source, aside, copy_function=os.link)
                aside.rename(target)
            os.utime(target)

    def forget(self) -> None:
        """Remove what was replaced longer than a day ago, and what was left unfinished."""
        oldest = time.time() - _KEPT
        for path in self.folder.glob("*/search/*"):
            if path.name.startswith(".") or path.stat().st_mtime < oldest:
                shutil.rmtree(path)
