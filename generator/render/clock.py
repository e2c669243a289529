"""The time of a build: fixed by its input, so that the same input gives the same site."""

from __future__ import annotations

import datetime
import os
import subprocess
from pathlib import Path

from generator.export.fault import ExportError
from generator.load.leftovers import written_files
from generator.project import PROJECT
from generator.surroundings import without_git

ADVICE = "set SOURCE_DATE_EPOCH to the seconds since 1970 that the site is to name"
# Whatever git is told to show beside a commit, such as its signature, is not wanted.
LAST = ("log", "-1", "--no-show-signature", "--format=%ct", "--", ".")
NO_REPOSITORY = "not a git repository"


def build_moment(data: Path = PROJECT / "data") -> datetime.datetime:
    """SOURCE_DATE_EPOCH's moment; else that of the last commit that changed the data.

    Data that git doesn't keep are as old as their newest file. In UTC, to the second. ExportError
    where git keeps them and doesn't tell, or the epoch is no number.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or _last_commit(data) or _newest_file(data)
    try:
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC)
    except (ValueError, OverflowError, OSError):
        raise ExportError(f"SOURCE_DATE_EPOCH is '{epoch}'; {ADVICE}") from None


def build_date(data: Path = PROJECT / "data") -> datetime.date:
    """The day of `build_moment`, in UTC."""
    return build_moment(data).date()


def _last_commit(data: Path) -> str:
    """In seconds since 1970; "" for data of which git knows nothing."""
    try:
        done = subprocess.run(
            ["git", *LAST],
            cwd=data,
            env=without_git(os.environ) | {"LC_ALL": "C"},
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    except FileNotFoundError:
        if any((folder / ".git").exists() for folder in data.resolve().parents):
            raise ExportError(f"the data's last commit is unknown without git; {ADVICE}") from None
        return ""
    if done.returncode == 0 or NO_REPOSITORY in done.stderr:
        return done.stdout.strip()
    if "does not have any commits yet" in done.stderr:
        return ""
    words = " ".join(done.stderr.split())
    raise ExportError(f"git doesn't tell the data's last commit: {words}; or {ADVICE}")


def _newest_file(data: Path) -> str:
    moments = [file.stat().st_mtime for file in written_files(data, "**/*") if file.is_file()]
    return str(int(max(moments, default=0)))
