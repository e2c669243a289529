"""Where a site's settings stand, and what follows; quick to import, as it reads no file."""

from __future__ import annotations

from pathlib import Path

from generator.project import SETTINGS


def settings_file(data: Path) -> Path:
    """Where the settings of the site with that data folder stand."""
    return data.resolve().parent / SETTINGS


def draws_on_shared(data: Path) -> bool:
    """Whether the folder is a site's that has no vocabularies of its own: no `units.yml`."""
    return settings_file(data).is_file() and not (data / "units.yml").exists()
