"""The table `allocations`: tables that split targets over places; the cells are figures."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, ProgrammeId, Title
from generator.export.tables.scheme_members import source
from generator.model.base import Text


class AllocationRow(Row):
    """One table of a document."""

    programme_id: ProgrammeId
    title: Title
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[AllocationRow]:
    """Plan by plan, by number."""
    for programme in dataset.programmes():
        if programme.allocation:
            yield AllocationRow(
                programme_id=programme.id,
                title=programme.allocation.allocation.title,
                **source(programme.allocation.citation),
            )


TABLE = Table(
    name="allocations",
    group="figures",
    title=Text(zh="分配表", en="Allocations"),
    about=Text(
        zh="把任务分到各地的表；表中每一格都在数据表里。",
        en="The tables that split targets over places; each of their cells is among the figures.",
    ),
    key=("programme_id",),
    row=AllocationRow,
    rows=rows,
)
