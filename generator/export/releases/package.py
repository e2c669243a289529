"""The files of one release: the tables as CSV, their Data Package, the checksums of both."""

from __future__ import annotations

import datetime
import hashlib

from generator.derive.dataset import Dataset
from generator.export.catalog.data_package import data_package
from generator.export.catalog.readme import papers
from generator.export.draft import Draft
from generator.export.formats.table_files import CSV
from generator.export.publication import FOLDER, Publication
from generator.export.releases import places
from generator.export.rows import all_tables
from generator.export.table import FLAT
from generator.export.tables import TABLES
from generator.export.version import DataVersion
from generator.model.site_settings import PLAIN, SiteSettings

SUMS = "SHA256SUMS"
Names = dict[str, bytes]
"""Files by their name within the release."""


def release_files(dataset: Dataset, date: datetime.date, settings: SiteSettings = PLAIN) -> Names:
    """What a release of the data on this day holds; the same whoever makes it, and where.

    ExportError when a table can't be made.
    """
    moment = datetime.datetime.combine(date, datetime.time(), datetime.UTC)
    # What is taken from other tables would only be kept twice.
    tables = all_tables([table for table in TABLES if table.group != FLAT], dataset)
    files = {
        CSV.path(table.name): CSV.write([column.name for column in table.columns()], rows)
        for table, rows in tables.items()
    }
    publication = Publication(moment, None, DataVersion(date.isoformat()), settings)
    files |= data_package(Draft(dataset, tables, publication, files))
    named = {path.removeprefix(f"{FOLDER}/"): content for path, content in files.items()}
    named |= release_papers(date, settings)
    return {**named, SUMS: checksums(named)}


def release_papers(date: datetime.date, settings: SiteSettings = PLAIN) -> Names:
    """What a person reads beside the tables; without an address, which only a site has."""
    moment = datetime.datetime.combine(date, datetime.time(), datetime.UTC)
    publication = Publication(moment, None, DataVersion(date.isoformat()), settings)
    return papers(publication, f"{places.page_path(date.isoformat())}/")


def checksums(files: Names) -> bytes:
    """As `sha256sum -c` reads them."""
    lines = (f"{hashlib.sha256(files[name]).hexdigest()}  {name}\n" for name in sorted(files))
    return "".join(lines).encode()
