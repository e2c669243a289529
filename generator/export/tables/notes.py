"""The table `notes`: what is unclear in a source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

from generator.derive.dataset import Dataset
from generator.export.table import Column, Row, Table
from generator.export.tables.common import Clause, DocumentId, PlanId, ProgrammeIdOrNone, pair
from generator.model.base import Text


class NoteRow(Row):
    """One note on a plan or a programme."""

    plan_id: PlanId
    programme_id: ProgrammeIdOrNone
    position: Annotated[int, Column("次序", "Position", "从1开始", "From 1")]
    note_zh: Annotated[str, Column("说明（中文）", "Note (Chinese)", "说明", "What is unclear")]
    note_en: Annotated[str, Column("说明（英文）", "Note (English)", "说明", "What is unclear")]
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[NoteRow]:
    """Plan by plan: the plan's own notes, then its programmes'."""
    for plan in dataset.plans:
        owners: Iterable[tuple[str | None, list[Text], str, str]] = [
            (None, plan.plan.notes, plan.citation.document.id, plan.citation.clause),
            *(
                (one.id, one.programme.notes, one.citation.document.id, one.citation.clause)
                for one in plan.programmes
            ),
        ]
        for programme, notes, document, clause in owners:
            for position, note in enumerate(notes, 1):
                yield NoteRow(
                    plan_id=plan.id,
                    programme_id=programme,
                    position=position,
                    **pair("note", note),
                    document_id=document,
                    clause=clause,
                )


TABLE = Table(
    name="notes",
    title=Text(zh="说明", en="Notes"),
    about=Text(
        zh="文件里不清楚或自相出入的地方。", en="What is unclear or at odds in the documents."
    ),
    key=("plan_id", "programme_id", "position"),
    row=NoteRow,
    rows=rows,
)
