"""An entry of a zip archive that comes out the same on every machine, at any time."""

from __future__ import annotations

import zipfile

BEGINNING = (1980, 1, 1, 0, 0, 0)
"""The first moment that the format can express."""

Moment = tuple[int, int, int, int, int, int]
"""Year, month, day, hour, minute, second."""


def zip_entry(name: str, moment: Moment = BEGINNING) -> zipfile.ZipInfo:
    """A compressed file, readable by all, changed at `moment` (not before 1980)."""
    entry = zipfile.ZipInfo(name, max(moment, BEGINNING))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix: the same on every machine
    entry.external_attr = 0o100644 << 16
    return entry
