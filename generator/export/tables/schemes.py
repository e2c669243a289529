"""The table `schemes`: how the programmes are carried out."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, ProgrammeId, Summary
from generator.export.tables.scheme_members import schemes, source
from generator.model.base import Text


class SchemeRow(Row):
    """One scheme."""

    programme_id: ProgrammeId
    summary: Summary
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[SchemeRow]:
    """Plan by plan, by number."""
    for programme, record in schemes(dataset):
        yield SchemeRow(
            programme_id=programme,
            summary=record.scheme.summary,
            **source(record.citation),
        )


TABLE = Table(
    name="schemes",
    group="schemes",
    title=Text(zh="实施方案", en="Schemes"),
    about=Text(
        zh="每件实事怎样落实：给谁、怎么办、什么时候、钱从哪里来。",
        en="How a programme is carried out: for whom, how, when and with whose money.",
    ),
    key=("programme_id",),
    row=SchemeRow,
    rows=rows,
)
