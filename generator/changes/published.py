"""Reads a snapshot from published files: a Data Package with its tables as CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from typing import Any

from generator.changes.snapshot import Snapshot, SnapshotError, TableRows

PACKAGE = "datapackage.json"
Read = Callable[[str], bytes]
"""Gives a file's content by its path in the package; OSError or KeyError without one."""


def read_published(read: Read) -> Snapshot:
    """The snapshot of a package; SnapshotError when it isn't whole or not well formed."""
    try:
        package = json.loads(read(PACKAGE))
        return Snapshot(
            tuple(
                _table(resource, read) for resource in package["resources"] if _is_table(resource)
            )
        )
    except OSError as error:
        raise SnapshotError(f"{error.filename}: {error.strerror}") from error
    except (KeyError, TypeError, ValueError, csv.Error) as error:
        raise SnapshotError(f"{PACKAGE} can't be read: {error!r}") from error


def _is_table(resource: dict[str, Any]) -> bool:
    return bool(resource.get("format") == "csv" and "schema" in resource)


def _table(resource: dict[str, Any], read: Read) -> TableRows:
    path, schema = str(resource["path"]), resource["schema"]
    columns = tuple(str(field["name"]) for field in schema["fields"])
    key = schema["primaryKey"]
    text = read(path).decode("utf-8-sig")
    lines = csv.reader(io.StringIO(text, newline=""), strict=True)
    if (header := tuple(next(lines, ()))) != columns:
        raise SnapshotError(f"{path}: the header is {header}, the package says {columns}")
    rows = []
    for cells in lines:
        if len(cells) != len(columns):
            raise SnapshotError(f"{path}:{lines.line_num}: {len(cells)} cells, not {len(columns)}")
        rows.append(dict(zip(columns, cells, strict=True)))
    keys = (key,) if isinstance(key, str) else tuple(map(str, key))
    return TableRows(str(resource["name"]), keys, columns, tuple(rows))
