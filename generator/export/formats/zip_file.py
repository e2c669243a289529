"""Everything in one archive: `minsheng-data.zip`, laid out as on the site."""

from __future__ import annotations

import datetime
import io
import zipfile

from generator.export.draft import Draft, Files
from generator.export.publication import FOLDER, NAME, Publication

PATH = f"{FOLDER}/{NAME}-data.zip"
EARLIEST = 1980
"""The first year that the format can tell."""


def zip_file(draft: Draft) -> Files:
    """The one file: all that the exporters before it made."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, content in sorted(draft.files.items()):
            archive.writestr(_entry(path, draft.publication), content, compresslevel=9)
    return {PATH: buffer.getvalue()}


def _entry(path: str, publication: Publication) -> zipfile.ZipInfo:
    """A file of the publication's moment, not the clock's, readable by all."""
    moment = publication.moment.astimezone(datetime.UTC)
    date = (max(moment.year, EARLIEST), moment.month, moment.day)
    entry = zipfile.ZipInfo(path, (*date, moment.hour, moment.minute, moment.second))
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix: the same on every machine
    entry.external_attr = 0o100644 << 16
    return entry
