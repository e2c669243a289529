"""What an exporter is given, and what it gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from generator.changes.snapshot import Snapshot
from generator.derive.dataset import Dataset
from generator.export.blocks import RowBlock, blocks_of
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

    `states` is what each table holds, by its name; `snapshot` the tables as releases hold them.
    """

    dataset: Dataset
    tables: Tables
    publication: Publication
    files: Files
    states: Mapping[str, DataVersion] = field(default_factory=dict)
    snapshot: Snapshot = field(default_factory=Snapshot)

    def publication_of(self, table: Table) -> Publication:
        """What a file on one table alone says of itself: its version is that of the table."""
        state = self.states.get(table.name, self.publication.state)
        return replace(self.publication, state=state)

    def kept(self, task: str, table: Table, make: Callable[[], T], inputs: Sequence[str] = ()) -> T:
        """What `make` makes of a table's rows, of `inputs`, and of nothing else."""
        return kept(task, [table.name, self.tables[table].digest, *inputs], make)

    def by_block(
        self, task: str, table: Table, make: Callable[[RowBlock], T], *, numbered: bool = False
    ) -> list[T]:
        """What `make` makes of each block of a table's rows and of nothing else.

        Of where a block begins only where it is `numbered`.
        """
        blocks = list(blocks_of(self.tables[table]))
        if len(blocks) == 1:  # it is the whole table, of which the whole is kept
            return [make(blocks[0])]
        return [
            kept(
                task,
                [table.name, block.rows.digest, *([str(block.first)] if numbered else [])],
                partial(make, block),
            )
            for block in blocks
        ]


Exporter = Callable[[Draft], Files]
"""Makes some of the files; raises ExportError with the row and the reason."""
