"""The time of a build: fixed by its input, so that the same input gives the same site."""

from __future__ import annotations

import datetime
import os
import subprocess

from generator.project import PROJECT


def build_moment() -> datetime.datetime:
    """SOURCE_DATE_EPOCH's moment; else the last commit's; else now. In UTC, to the second."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or _last_commit()
    if epoch and epoch.strip().isdigit():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC)
    return datetime.datetime.now(datetime.UTC).replace(microsecond=0)


def build_date() -> datetime.date:
    """The day of `build_moment`, in UTC."""
    return build_moment().date()


def _last_commit() -> str | None:
    command = ["git", "-C", str(PROJECT), "log", "-1", "--format=%ct"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
