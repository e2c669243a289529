"""Finds which version of the data tables are, by what they hold alone."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence

from generator.changes.compare import compare
from generator.changes.document import counts
from generator.changes.snapshot import Snapshot, TableRows
from generator.export.formats.csv_file import cell_text, write_csv
from generator.export.releases.release import DataRelease
from generator.export.rows import Tables
from generator.export.table import FLAT
from generator.export.version import DataVersion


def version_of(tables: Tables, releases: Sequence[DataRelease]) -> DataVersion:
    """The version of these tables, by what they hold alone."""
    tables = {table: rows for table, rows in tables.items() if table.group != FLAT}
    digest = _digest(
        {
            f"{table.name}.csv": write_csv([column.name for column in table.columns()], rows)
            for table, rows in tables.items()
        }
    )
    latest = releases[-1] if releases else None
    if latest is None:
        return DataVersion(None, digest=digest)
    if digest == _digest(latest.files):
        return DataVersion(latest.version)
    changed = sum(counts(compare(latest.snapshot, _snapshot(tables))).values())
    return DataVersion(latest.version, changed, digest)


def _digest(files: Mapping[str, bytes]) -> str:
    """Of the tables among the files, whatever their order."""
    lines = sorted(
        f"{hashlib.sha256(content).hexdigest()} {name}\n"
        for name, content in files.items()
        if name.endswith(".csv")
    )
    return hashlib.sha256("".join(lines).encode()).hexdigest()


def _snapshot(tables: Tables) -> Snapshot:
    return Snapshot(
        tuple(
            TableRows(
                table.name,
                table.key,
                names := tuple(column.name for column in table.columns()),
                tuple({name: cell_text(getattr(row, name)) for name in names} for row in rows),
            )
            for table, rows in tables.items()
        )
    )
