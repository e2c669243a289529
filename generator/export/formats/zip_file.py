"""Everything in one archive: `minsheng-data.zip`, laid out as on the site."""

from __future__ import annotations

import datetime
import io
import zipfile

from generator.export.draft import Draft, Files
from generator.export.publication import FOLDER, NAME, Publication
from generator.graph.task import kept
from generator.zip_entry import Moment, PackedFile, add_packed, pack, zip_entry

PATH = f"{FOLDER}/{NAME}-data.zip"
LARGE = 16_000
"""Bytes; to pack fewer takes no longer than to read what was kept."""


def zip_file(draft: Draft) -> Files:
    """The one file: all that the exporters before it made."""
    buffer, moment = io.BytesIO(), _moment(draft.publication)
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, content in sorted(draft.files.items()):
            add_packed(archive, zip_entry(path, moment), packed(content))
    return {PATH: buffer.getvalue()}


def packed(content: bytes) -> PackedFile:
    """A file for an archive; a large one is kept, as most are the same from build to build."""
    if len(content) < LARGE:
        return pack(content)
    return kept("packed", [content], lambda: pack(content))


def _moment(publication: Publication) -> Moment:
    """The publication's moment, not the clock's."""
    moment = publication.moment.astimezone(datetime.UTC)
    return (
        moment.year,
        moment.month,
        moment.day,
        moment.hour,
        moment.minute,
        moment.second,
    )
