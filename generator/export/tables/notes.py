"""The table `notes`: what is unclear in a source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.derive.dataset import Dataset
from generator.derive.records import Citation, PlanRecord, ProgrammeRecord
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, PlanId, Position, ProgrammeIdOrNone
from generator.export.tables.scheme_members import source
from generator.model.base import Text
from generator.model.ids import member_id


class NoteRow(Row):
    """One note on a plan or a programme."""

    note_id: str = column(
        title=("说明编号", "Note id"),
        about=("方案或实事的编号加次序", "Plan or programme and position"),
    )
    plan_id: PlanId
    programme_id: ProgrammeIdOrNone
    position: Position
    note: Text = both(title=("说明", "Note"), about=("说明", "What is unclear"))
    document_id: DocumentId
    clause: Clause


def _programme_notes(programme: ProgrammeRecord) -> Iterator[tuple[Text, Citation]]:
    """The programme's own, its scheme's, then its allocation table's."""
    for note in programme.programme.notes:
        yield note, programme.citation
    if scheme := programme.scheme:
        yield from ((note, scheme.citation) for note in scheme.scheme.notes)
    if table := programme.allocation:
        yield from ((note, table.citation) for note in table.allocation.notes)


def _plan_notes(plan: PlanRecord) -> Iterator[tuple[Text, Citation]]:
    """The plan's own, each with the clause that it stands in."""
    for note in plan.plan.notes:
        yield note, Citation(plan.citation.document, note.clause)


def rows(dataset: Dataset) -> Iterator[NoteRow]:
    """Plan by plan: the plan's own notes, then its programmes'."""
    for plan in dataset.plans:
        owners: list[tuple[str | None, Iterable[tuple[Text, Citation]]]] = [
            (None, _plan_notes(plan)),
            *((programme.id, _programme_notes(programme)) for programme in plan.programmes),
        ]
        for programme, notes in owners:
            for position, (note, citation) in enumerate(notes, 1):
                yield NoteRow(
                    note_id=member_id(programme or plan.id, f"note-{position}"),
                    plan_id=plan.id,
                    programme_id=programme,
                    position=position,
                    note=note,
                    **source(citation),
                )


TABLE = Table(
    name="notes",
    group="reference",
    title=Text(zh="说明", en="Notes"),
    about=Text(
        zh="文件里不清楚或自相出入的地方。", en="What is unclear or at odds in the documents."
    ),
    key=("note_id",),
    row=NoteRow,
    rows=rows,
)
