"""Faults of the program's own files that a site takes: the build's settings, vocabularies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.cli.common import shown
from generator.cli.options import shared_inputs
from generator.fault import Fault
from generator.load.leftovers import written_files
from generator.load.settings_file import settings_file
from generator.load.text import read_text
from generator.project import SHIPPED

BUILD = SHIPPED / "mkdocs.yml"
TEXTS = frozenset({".yml", ".md", ".csv"})


def shipped_inputs(data: Path) -> list[Path]:
    """The files and folders of the program's own that the site with that data folder takes."""
    return [BUILD, *(path for path in shared_inputs(data) if path != settings_file(data))]


def shipped_faults(data: Path) -> list[Fault]:
    """What makes one of them no text, or leaves a merge in it unfinished."""
    return [
        fault
        for listed in shipped_inputs(data)
        for path in _texts(listed)
        for fault in read_text(path, shown(path))[1]
    ]


def _texts(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    else:
        yield from (each for each in written_files(path, "**/*") if each.suffix in TEXTS)
