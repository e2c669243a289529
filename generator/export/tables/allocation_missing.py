"""The table `allocation_missing`: places that an allocation table passes over."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, PlaceKey, ProgrammeId
from generator.export.tables.scheme_members import source
from generator.model.base import Text


class AllocationMissingRow(Row):
    """One place without a row."""

    programme_id: ProgrammeId
    place: PlaceKey = column(
        title=("地方", "Place"),
        about=("表里没有的地方", "The place without a row"),
        refers_to="places.place_id",
    )
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[AllocationMissingRow]:
    """Table by table."""
    for programme in dataset.programmes():
        if table := programme.allocation:
            for place in table.missing:
                yield AllocationMissingRow(
                    programme_id=programme.id, place=place.id, **source(table.citation)
                )


TABLE = Table(
    name="allocation_missing",
    group="figures",
    title=Text(zh="分配表缺的地方", en="Places not allotted"),
    about=Text(
        zh="分配表里没有任务数的地方；没有写不等于零。",
        en="Places for which an allocation table has no row; not stated is not zero.",
    ),
    key=("programme_id", "place"),
    row=AllocationMissingRow,
    rows=rows,
)
