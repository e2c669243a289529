"""The schema of `stats.json`."""

from __future__ import annotations

from generator.export.formats.statistics import PATH
from generator.export.schemas.file_schema import FileSchema, Schema

_COUNT: Schema = {"type": "integer", "minimum": 0}
_COMMON: Schema = {
    "type": "object",
    "properties": {"value": {"type": "string"}, "count": _COUNT},
    "required": ["value", "count"],
}
_COLUMN: Schema = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "type": {"enum": ["string", "integer", "number", "boolean"]},
        "empty": _COUNT,
        "unique": _COUNT,
        "least": {"type": "number"},
        "most": {"type": "number"},
        "longest": _COUNT,
        "commonest": {"type": "array", "items": _COMMON},
    },
    "required": ["name", "type", "empty", "unique"],
}
_TABLE: Schema = {
    "type": "object",
    "properties": {"rows": _COUNT, "columns": {"type": "array", "items": _COLUMN}},
    "required": ["rows", "columns"],
}
STATISTICS: Schema = {
    "title": "Statistics of every table's columns",
    "title_zh": "各表各列的统计",
    "type": "object",
    "properties": {
        "version": {"type": "string"},
        "tables": {"type": "object", "additionalProperties": _TABLE},
    },
    "required": ["version", "tables"],
}


def statistics_schema() -> FileSchema:
    """What the columns of each table hold, by the table's name."""
    return FileSchema("stats", (PATH,), STATISTICS)
