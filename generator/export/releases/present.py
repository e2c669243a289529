"""Finds which version of the data tables are, by what they hold alone."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.changes.change import TableChanges
from generator.changes.compare import compare
from generator.changes.document import counts
from generator.changes.snapshot import Snapshot, TableRows
from generator.export.draft import Draft
from generator.export.formats.csv_file import cell_text
from generator.export.formats.table_files import CSV, content_of
from generator.export.releases.release import DataRelease
from generator.export.rows import Tables
from generator.export.table import FLAT, cells
from generator.export.version import DataVersion

Named = Mapping[str, bytes]
"""Tables as CSV, by their files' names."""


def versioned(draft: Draft, releases: Sequence[DataRelease]) -> Draft:
    """The draft with the version of its tables, and of each by itself.

    A table's own stays while only others change. One that is taken from others stands in no
    release: it is told by its digest.
    """
    latest = releases[-1] if releases else None
    own = {table: rows for table, rows in draft.tables.items() if table.group != FLAT}
    files = {
        table.name: (CSV.name(table.name), content_of(draft, table, CSV)) for table in draft.tables
    }
    snapshot = _snapshot(own) if latest else Snapshot()
    changes = compare(latest.snapshot, snapshot) if latest else []
    state = _version(dict(files[table.name] for table in own), latest, changes)
    states = {
        name: state if state.is_release else _of_one(file, latest, changes)
        for name, file in files.items()
    }
    publication = replace(draft.publication, state=state)
    return replace(draft, publication=publication, states=states, snapshot=snapshot)


def _of_one(
    file: tuple[str, bytes], latest: DataRelease | None, changes: Sequence[TableChanges]
) -> DataVersion:
    """The version of one table; the release's where it is the same there."""
    name, content = file
    if latest and latest.files.get(name) == content:
        return DataVersion(latest.version)
    changed = [table for table in changes if CSV.name(table.table) == name]
    return _version({name: content}, latest, changed)


def _version(
    files: Named, latest: DataRelease | None, changes: Sequence[TableChanges]
) -> DataVersion:
    """The version of tables that differ from the latest release by `changes`."""
    digest = _digest(files)
    if latest is None:
        return DataVersion(None, digest=digest)
    if digest == _digest(latest.files):
        return DataVersion(latest.version)
    return DataVersion(latest.version, sum(counts(changes).values()), digest)


def _digest(files: Named) -> str:
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
                names := tuple(table.names),
                tuple(
                    dict(zip(names, map(cell_text, line), strict=True))
                    for line in cells(rows, names)
                ),
            )
            for table, rows in tables.items()
        )
    )
