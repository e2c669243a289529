"""Reads `site.yml`, which stands beside the data folder."""

from __future__ import annotations

from pathlib import Path

from generator.fault import Fault
from generator.load.settings_file import settings_file
from generator.load.strict_yaml import read_yaml
from generator.load.validate import validate
from generator.model.site_settings import PLAIN, SiteSettings
from generator.project import SETTINGS


def read_settings(data: Path, shown: Path | None = None) -> tuple[SiteSettings, list[Fault]]:
    """The settings of the site with that data folder; plain ones where it has no file of them."""
    path = settings_file(data)
    if not path.is_file():
        return PLAIN, []
    source, faults = read_yaml(path, (shown or data).parent / SETTINGS)
    if source is None:
        return PLAIN, faults
    settings, faults = validate(SiteSettings, source, (), source.data)
    return settings or PLAIN, faults
