"""The table `restatements`: figures that schemes state once more."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, Note, ProgrammeId
from generator.export.tables.scheme_members import schemes, source
from generator.model.base import Text
from generator.model.ids import member_id


class RestatementRow(Row):
    """One figure, stated again in one clause."""

    programme_id: ProgrammeId
    figure_id: str = column(
        title=("数据编号", "Figure id"),
        about=("再次写到的那个数", "The figure that is stated again"),
        refers_to="figures.figure_id",
    )
    printed: str = column(
        title=("原文数字", "Printed"), about=("再次出现时的写法", "As printed there")
    )
    note: Note
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[RestatementRow]:
    """Scheme by scheme, in the document's order."""
    for programme, record in schemes(dataset):
        for restated in record.scheme.restates:
            yield RestatementRow(
                programme_id=programme,
                figure_id=member_id(programme, restated.figure),
                printed=restated.printed,
                note=restated.note,
                **source(record.cite(restated.clause)),
            )


TABLE = Table(
    name="restatements",
    group="schemes",
    title=Text(zh="重复的数据", en="Restatements"),
    about=Text(
        zh="实施方案再次写到的数；与原数不同的附说明。",
        en="Figures that schemes state once more; where they differ, a note says why.",
    ),
    key=("figure_id", "clause", "printed"),
    row=RestatementRow,
    rows=rows,
)
