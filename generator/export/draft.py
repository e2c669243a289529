"""What an exporter is given, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from generator.derive.dataset import Dataset
from generator.export.publication import Publication
from generator.export.rows import Tables

Files = Mapping[str, bytes]
"""Files by their path below the site's root."""


@dataclass(frozen=True)
class Draft:
    """A publication in the making; `files` is what the exporters before this one gave."""

    dataset: Dataset
    tables: Tables
    publication: Publication
    files: Files


Exporter = Callable[[Draft], Files]
"""Makes some of the files; raises ExportError with the row and the reason."""
