"""The table `programme_bodies`: which body plays which part in which programme."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, ProgrammeId
from generator.model.base import Text
from generator.model.programme import Part


class ProgrammeBodyRow(Row):
    """One body's part in one programme."""

    programme_id: ProgrammeId
    body_id: str = column(
        title=("单位", "Body"),
        about=("参与的单位", "The body that takes part"),
        refers_to="bodies.body_id",
    )
    part: Part = column(
        title=("角色", "Part"),
        about=(
            "lead 牵头，responsible 责任，supporting 配合，implementing 实施",
            "lead, responsible, supporting or implementing",
        ),
    )
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[ProgrammeBodyRow]:
    """Programme by programme, in the document's order."""
    for programme in dataset.programmes():
        for body in programme.bodies:
            yield ProgrammeBodyRow(
                programme_id=programme.id,
                body_id=body.id,
                part=body.part,
                document_id=body.citation.document.id,
                clause=body.citation.clause,
            )


TABLE = Table(
    name="programme_bodies",
    group="reference",
    title=Text(zh="实事与单位", en="Programmes and bodies"),
    about=Text(
        zh="哪个单位在哪件实事里牵头、负责、配合或实施。",
        en="Which body leads, is responsible for, supports or carries out which programme.",
    ),
    key=("programme_id", "body_id", "part"),
    row=ProgrammeBodyRow,
    rows=rows,
)
