"""The table `lists`: what the programmes' texts enumerate."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, ProgrammeId, Title
from generator.model.base import Text
from generator.model.ids import member_id


class ListRow(Row):
    """One list."""

    list_id: str = column(
        title=("清单编号", "List id"), about=("永不重复使用", "Never used for another list")
    )
    programme_id: ProgrammeId
    title: Title
    counted_by: str | None = column(
        title=("对应数据", "Counted by"),
        about=("文件中写明项数的那个数", "The figure that states how many items there are"),
        refers_to="figures.figure_id",
    )
    open_ended: bool = column(
        title=("没有列全", "Open-ended"),
        about=(
            "文件列举之后还有“等”字，不止这些",
            "The document's list is open: it ends in “and others”",
        ),
    )
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[ListRow]:
    """Programme by programme."""
    for programme in dataset.programmes():
        for record in programme.lists:
            counted = record.list.counted
            yield ListRow(
                list_id=record.id,
                programme_id=programme.id,
                title=record.list.title,
                counted_by=member_id(programme.id, counted) if counted else None,
                open_ended=record.list.open_ended,
                document_id=record.citation.document.id,
                clause=record.citation.clause,
            )


TABLE = Table(
    name="lists",
    group="figures",
    title=Text(zh="清单", en="Lists"),
    about=Text(
        zh="文件列举的内容：服务项目、人群、点名的工程等。",
        en="What the documents enumerate: services, groups of people, named works.",
    ),
    key=("list_id",),
    row=ListRow,
    rows=rows,
)
