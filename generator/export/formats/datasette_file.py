"""`datasette.json`: what Datasette shows beside the database.

Titles and descriptions in both languages, units, facets, and the column that names a row where
another table refers to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.export.draft import Draft, Files
from generator.export.formats.json_document import json_document
from generator.export.publication import ABOUT, FOLDER, NAME
from generator.export.table import Described, Table
from generator.export.tables.common import CALENDAR_YEAR, OF_ITS_ROW, ORDINAL
from generator.model.base import Text

PATH = f"{FOLDER}/datasette.json"
NO_UNITS = (CALENDAR_YEAR, OF_ITS_ROW, ORDINAL)
"""What a number may be without being so many of something."""
LABELS = ("name_zh", "title_zh", "short_zh", "question_zh", "term_zh", "text_zh")
CHOSEN = ("plans.plan_id", "places.place_id", "families.family_id", "topics.topic_id")
"""References to few things, by which people choose rows."""
MOST_FACETS = 6


def datasette_file(draft: Draft) -> Files:
    """The one file; `datasette minsheng.sqlite --metadata datasette.json` reads it."""
    publication = draft.publication
    licence = publication.licence
    home = publication.address("")
    units = sorted({_unit(unit) for table in draft.tables for unit in _units(table).values()})
    tables = {table.name: _table(table) for table in draft.tables}
    document = {
        "title": _both(publication.title),
        "description": _both(ABOUT),
        "license": licence.name,
        "license_url": licence.deed,
        "source": publication.publisher,
        **({"source_url": home} if home else {}),
        "custom_units": [f"{unit} = [{unit}]" for unit in units],
        "databases": {NAME: {"tables": tables}},
    }
    return {PATH: json_document(document)}


def _table(table: Table) -> dict[str, Any]:
    columns = table.columns()
    names = [column.name for column in columns]
    label = next((name for name in LABELS if name in names), None)
    facets = list(_facets(table))[:MOST_FACETS]
    units = {name: _unit(unit) for name, unit in _units(table).items()}
    return {
        "title": _both(table.title),
        "description": _both(table.about),
        "columns": {column.name: _both(column.column.about) for column in columns},
        **({"label_column": label} if label else {}),
        **({"facets": facets} if facets else {}),
        **({"units": units} if units else {}),
    }


def _units(table: Table) -> dict[str, Text]:
    return {
        column.name: column.column.unit
        for column in table.columns()
        if column.column.unit and column.column.unit not in NO_UNITS
    }


def _unit(unit: Text) -> str:
    """A unit as Pint takes it, whom Datasette asks."""
    return unit.en.replace(" ", "_")


def _facets(table: Table) -> Iterator[str]:
    """The columns of few values: codes, yes or no, and references to few things."""
    for column in table.columns():
        if (column.name,) != table.key and _is_facet(column):
            yield column.name


def _is_facet(column: Described) -> bool:
    return (
        "enum" in column.constraints
        or column.type == "boolean"
        or column.column.refers_to in CHOSEN
        or column.column.unit == CALENDAR_YEAR
    )


def _both(text: Text) -> str:
    return f"{text.zh} / {text.en}"
