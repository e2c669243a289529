"""All files of the open data, by path below the site's root."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.derive.dataset import Dataset
from generator.export.api.files import api_files
from generator.export.api.moved import moved_files
from generator.export.api.openapi import openapi_file
from generator.export.api.tombstone import tombstone_files
from generator.export.catalog.csvw_file import csvw_files
from generator.export.catalog.data_package import data_package
from generator.export.catalog.files import catalog_files
from generator.export.catalog.readme import readme_files
from generator.export.draft import Draft, Exporter
from generator.export.fault import ExportError
from generator.export.formats.allocation_csv import allocation_files
from generator.export.formats.checksums import checksums
from generator.export.formats.datasette_file import datasette_file
from generator.export.formats.earlier_names import earlier_files
from generator.export.formats.sqlite_file import sqlite_file
from generator.export.formats.statistics import statistics_file
from generator.export.formats.table_files import table_files
from generator.export.formats.workbook import workbook_file
from generator.export.formats.zip_file import zip_file
from generator.export.publication import FOLDER, Publication
from generator.export.releases.present import versioned
from generator.export.releases.release import DataRelease
from generator.export.rows import all_tables, table_rows
from generator.export.schemas.files import schema_files
from generator.export.tables import TABLES
from generator.graph.spooled import together

__all__ = ["EXPORTERS", "FOLDER", "ExportError", "data_files", "draft_data", "table_rows"]

EXPORTERS: tuple[Exporter, ...] = (
    table_files,
    earlier_files,
    csvw_files,
    data_package,
    readme_files,
    allocation_files,
    statistics_file,
    sqlite_file,
    datasette_file,
    workbook_file,
    catalog_files,
    api_files,
    openapi_file,
    moved_files,
    tombstone_files,
    schema_files,
    zip_file,
    checksums,
)
"""In their order: each may speak of what those before it made."""


def data_files(dataset: Dataset, publication: Publication) -> dict[str, bytes]:
    """Path and content of every file of the open data; ExportError when a table can't be made."""
    return dict(draft_data(dataset, publication).files)


def draft_data(
    dataset: Dataset, publication: Publication, releases: Sequence[DataRelease] = ()
) -> Draft:
    """The same with the tables that the files hold, and with the version that these are."""
    tables = all_tables(TABLES, dataset)
    draft = versioned(Draft(dataset, tables, publication, {}), releases)
    for export in EXPORTERS:
        draft = replace(draft, files=together(draft.files, export(draft)))
    return draft
