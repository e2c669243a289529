"""The tables as a Data Package (version 2 of the standard): `datapackage.json`.

The standard's texts are in one language, so they are the English ones; the Chinese stand beside
them in properties of our own that end in `_zh`, as the tables' columns do.
"""

from __future__ import annotations

import hashlib
from typing import Any

from generator.export.draft import Draft, Files
from generator.export.formats.json_document import json_document
from generator.export.formats.table_files import CSV
from generator.export.publication import ABOUT, FOLDER, KEYWORDS, NAME
from generator.export.table import Described, Table
from generator.model.base import Text
from generator.model.document import Document

PATH = f"{FOLDER}/datapackage.json"
PROFILES = "https://datapackage.org/profiles/2.0"


def data_package(draft: Draft) -> Files:
    """The one file."""
    return {PATH: json_document(_package(draft))}


def _package(draft: Draft) -> dict[str, Any]:
    publication = draft.publication
    licence = publication.licence
    home = publication.address("")
    return {
        "$schema": f"{PROFILES}/datapackage.json",
        "name": NAME,
        **_texts(publication.title, ABOUT),
        **({"homepage": home} if home else {}),
        "version": publication.version,
        "release": publication.state.release,
        "changes_since_release": publication.state.changes,
        "created": publication.created,
        "keywords": list(KEYWORDS),
        "licenses": [{"name": licence.spdx, "path": licence.deed, "title": licence.name}],
        "contributors": [{"title": publication.publisher, "roles": ["creator"]}],
        "sources": [_source(document) for document in draft.dataset.documents],
        "resources": [_resource(table, draft.files) for table in draft.tables],
    }


def _texts(title: Text, about: Text) -> dict[str, str]:
    return {
        "title": title.en,
        "title_zh": title.zh,
        "description": about.en,
        "description_zh": about.zh,
    }


def _source(document: Document) -> dict[str, str]:
    """An official document; `sha256` is that of the text which was consulted."""
    about = {"document_id": document.id, "sha256": document.sha256}
    number = {"number": document.number} if document.number else {}
    return {"title": document.title.en, "title_zh": document.title.zh, **number, **about}


def _resource(table: Table, files: Files) -> dict[str, Any]:
    content = files[CSV.path(table.name)]
    return {
        "name": table.name,
        **_texts(table.title, table.about),
        "type": "table",
        "path": CSV.name(table.name),
        "scheme": "file",
        "format": "csv",
        "mediatype": CSV.media_type,
        "encoding": "utf-8",
        "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": True},
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": _schema(table),
    }


def _schema(table: Table) -> dict[str, Any]:
    columns = table.columns()
    keys = [_foreign_key(table, column) for column in columns if column.column.refers_to]
    return {
        "$schema": f"{PROFILES}/tableschema.json",
        "fields": [_field(column, table.key) for column in columns],
        "missingValues": [""],
        "primaryKey": list(table.key),
        **({"foreignKeys": keys} if keys else {}),
    }


def _field(described: Described, key: tuple[str, ...]) -> dict[str, Any]:
    constraints = {
        **({"required": True} if described.required else {}),
        **({"unique": True} if key == (described.name,) else {}),
        **described.constraints,
    }
    if "pattern" in constraints:  # the standard's patterns hold for the whole cell anyway
        constraints["pattern"] = constraints["pattern"].removeprefix("^").removesuffix("$")
    return {
        "name": described.name,
        "type": described.type,
        **_texts(described.column.title, described.column.about),
        **({"constraints": constraints} if constraints else {}),
    }


def _foreign_key(table: Table, described: Described) -> dict[str, Any]:
    """A reference without a resource is one within the table."""
    name, _, column = (described.column.refers_to or "").partition(".")
    resource = {} if name == table.name else {"resource": name}
    return {"fields": [described.name], "reference": {**resource, "fields": [column]}}
