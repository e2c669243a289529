"""The tables as CSV on the Web: `NAME.csv-metadata.json` each, `csv-metadata.json` for all.

A foreign key may only lead to a table that the same file describes, so all stand in the file for
all. Strict readers of the standard refuse one whose cell is empty, so a column that may be empty
has none here; the Data Package names those as well.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.export.draft import Draft, Files
from generator.export.formats.json_document import json_document
from generator.export.formats.table_files import CSV
from generator.export.publication import ABOUT, FOLDER, Publication
from generator.export.table import Described, Table
from generator.model.base import Text

CONTEXT = "http://www.w3.org/ns/csvw"
ALL = f"{FOLDER}/csv-metadata.json"
DATATYPES = {"number": "decimal"}


def metadata_path(name: str) -> str:
    """`data/v1/figures.csv-metadata.json`."""
    return f"{CSV.path(name)}-metadata.json"


def csvw_files(draft: Draft) -> Files:
    """A file a table, and one for all of them."""
    head = {"@context": CONTEXT}
    about = _about(draft.publication)
    files = {
        metadata_path(table.name): head | _table(table) | _about(draft.publication_of(table))
        for table in draft.tables
    }
    files[ALL] = {
        **head,
        **_texts(draft.publication.title, ABOUT),
        **about,
        "tables": [_table(table, _foreign_keys(table)) for table in draft.tables],
    }
    return {path: json_document(content) for path, content in files.items()}


def _about(publication: Publication) -> dict[str, Any]:
    return {
        "dc:license": {"@id": publication.licence.spdx_url},
        "dc:publisher": publication.publisher,
        "dc:modified": {"@value": publication.day, "@type": "xsd:date"},
        "schema:version": publication.version,
    }


def _texts(title: Text, about: Text) -> dict[str, Any]:
    return {"dc:title": _both(title), "dc:description": _both(about)}


def _both(text: Text) -> list[dict[str, str]]:
    return [{"@value": text.zh, "@language": "zh"}, {"@value": text.en, "@language": "en"}]


def _table(table: Table, keys: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
    return {
        "url": CSV.name(table.name),
        **_texts(table.title, table.about),
        "dialect": {"encoding": "utf-8", "lineTerminators": ["\r\n"], "header": True},
        "tableSchema": {
            "columns": [_column(column) for column in table.columns()],
            "primaryKey": list(table.key),
            **({"foreignKeys": keys} if keys else {}),
        },
    }


def _column(described: Described) -> dict[str, Any]:
    """A column; the name in the file's first line is a title of no language."""
    column = described.column
    return {
        "name": described.name,
        "titles": {"und": described.name, "zh": column.title.zh, "en": column.title.en},
        "dc:description": _both(column.about),
        "datatype": _datatype(described),
        "required": described.required,
    }


def _datatype(described: Described) -> str | dict[str, Any]:
    base = DATATYPES.get(described.type, described.type)
    limits = {
        key: described.constraints[key]
        for key in ("minimum", "maximum")
        if key in described.constraints
    }
    if "enum" in described.constraints:
        limits["format"] = "|".join(described.constraints["enum"])
    elif "pattern" in described.constraints:
        limits["format"] = described.constraints["pattern"].removeprefix("^").removesuffix("$")
    return {"base": base, **limits} if limits else base


def _foreign_keys(table: Table) -> list[dict[str, Any]]:
    return [
        _foreign_key(column.name, *column.column.refers_to.split("."))
        for column in table.columns()
        if column.column.refers_to and column.required
    ]


def _foreign_key(column: str, table: str, key: str) -> dict[str, Any]:
    reference = {"resource": CSV.name(table), "columnReference": key}
    return {"columnReference": column, "reference": reference}
