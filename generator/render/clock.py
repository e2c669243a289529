"""The date of a build: fixed by its input, so that the same input gives the same site."""

from __future__ import annotations

import datetime
import os
import subprocess
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]


def build_date() -> datetime.date:
    """SOURCE_DATE_EPOCH's date (UTC); else the last commit's; else today's."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH") or _last_commit()
    if epoch and epoch.strip().isdigit():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC).date()
    return datetime.datetime.now(datetime.UTC).date()


def _last_commit() -> str | None:
    command = ["git", "-C", str(PROJECT), "log", "-1", "--format=%ct"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return None
