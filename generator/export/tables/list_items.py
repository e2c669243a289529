"""The table `list_items`: the items of each list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import ORDINAL, Clause, DocumentId, Name
from generator.model.base import Text


class ListItemRow(Row):
    """One item."""

    list_id: str = column(
        title=("清单编号", "List id"),
        about=("所属清单", "The list it stands in"),
        refers_to="lists.list_id",
    )
    position: Annotated[int, Field(ge=1)] = column(
        title=("次序", "Position"), about=("从1开始", "In the list, from 1"), unit=ORDINAL
    )
    name: Name
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[ListItemRow]:
    """List by list, in the document's order."""
    for programme in dataset.programmes():
        for record in programme.lists:
            for position, item in enumerate(record.list.items, 1):
                yield ListItemRow(
                    list_id=record.id,
                    position=position,
                    name=item,
                    document_id=record.citation.document.id,
                    clause=record.citation.clause,
                )


TABLE = Table(
    name="list_items",
    group="figures",
    title=Text(zh="清单条目", en="List items"),
    about=Text(zh="每张清单里的条目。", en="The items of each list."),
    key=("list_id", "position"),
    row=ListItemRow,
    rows=rows,
)
