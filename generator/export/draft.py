"""What an exporter is given, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from generator.changes.snapshot import Snapshot
from generator.derive.dataset import Dataset
from generator.export.publication import Publication
from generator.export.rows import Tables
from generator.export.table import Table
from generator.export.version import DataVersion
from generator.graph.task import kept

T = TypeVar("T")
Files = Mapping[str, bytes]
"""Files by their path below the site's root."""


@dataclass(frozen=True)
class Draft:
    """A publication in the making; `files` is what the exporters before this one gave.

    `digests` are of the tables' rows, `states` what each table holds; both by its name;
    `snapshot` is the tables as releases hold them.
    """

    dataset: Dataset
    tables: Tables
    publication: Publication
    files: Files
    digests: Mapping[str, str] = field(default_factory=dict)
    states: Mapping[str, DataVersion] = field(default_factory=dict)
    snapshot: Snapshot = field(default_factory=Snapshot)

    def publication_of(self, table: Table) -> Publication:
        """What a file on one table alone says of itself: its version is that of the table."""
        state = self.states.get(table.name, self.publication.state)
        return replace(self.publication, state=state)

    def kept(self, task: str, table: Table, make: Callable[[], T], inputs: Sequence[str] = ()) -> T:
        """What `make` makes of a table's rows, of `inputs`, and of nothing else."""
        digest = self.digests.get(table.name)
        return kept(task, [table.name, digest, *inputs], make) if digest else make()


Exporter = Callable[[Draft], Files]
"""Makes some of the files; raises ExportError with the row and the reason."""
