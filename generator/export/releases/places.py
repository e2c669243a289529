"""Where releases stand below the site's root."""

from __future__ import annotations

from generator.lang import Lang

FOLDER = "data/releases"
VERSIONS = f"{FOLDER}/versions.json"
"""Every version, the latest last."""
LATEST = f"{FOLDER}/latest.json"
"""The latest version alone."""
CHANGES = f"{FOLDER}/changes.json"
"""How many rows each version changed, by table."""
FEED = "changes.xml"
"""The feed's name below its language's root."""


def archive_path(version: str) -> str:
    """`data/releases/2026-11-22.zip`."""
    return f"{FOLDER}/{version}.zip"


def file_path(version: str, name: str) -> str:
    """`data/releases/2026-11-22/figures.csv`."""
    return f"{FOLDER}/{version}/{name}"


def changes_path(version: str) -> str:
    """`data/releases/2026-11-22/changes.json`: all that it changed."""
    return file_path(version, "changes.json")


def page_path(version: str) -> str:
    """The release's page below its language's root: `data/releases/2026-11-22`."""
    return f"{FOLDER}/{version}"


def feed_path(lang: Lang) -> str:
    """`zh/changes.xml`."""
    return f"{lang}/{FEED}"
