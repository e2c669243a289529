"""Everything in one archive: `minsheng-data.zip`, laid out as on the site."""

from __future__ import annotations

import datetime
import io
import zipfile

from generator.export.draft import Draft, Files
from generator.export.publication import FOLDER, NAME, Publication
from generator.zip_entry import Moment, add_packed, packed_files, zip_entry

PATH = f"{FOLDER}/{NAME}-data.zip"


def zip_file(draft: Draft) -> Files:
    """The one file: all that the exporters before it made."""
    buffer, moment = io.BytesIO(), _moment(draft.publication)
    paths = sorted(draft.files)
    all_packed = packed_files(draft.files[path] for path in paths)
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, packed in zip(paths, all_packed, strict=True):
            add_packed(archive, zip_entry(path, moment), packed)
    return {PATH: buffer.getvalue()}


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
