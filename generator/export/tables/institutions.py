"""The table `institutions`: institutions that the schemes designate."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, Name, Note, PlaceKey, ProgrammeId
from generator.export.tables.scheme_members import members
from generator.model.base import Text


class InstitutionRow(Row):
    """One institution, for one task."""

    institution_id: str = column(
        title=("机构编号", "Institution id"),
        about=("永不重复使用", "Never used for another institution"),
    )
    programme_id: ProgrammeId
    name: Name
    place: PlaceKey | None = column(
        title=("地方", "Place"),
        about=(
            "机构所在地；空白表示文件没有写",
            "Where it is; empty where the document does not say",
        ),
        refers_to="places.place_id",
    )
    does: Text = both(
        title=("工作", "Does"), about=("在这件实事里做什么", "What it does in the programme")
    )
    note: Note
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[InstitutionRow]:
    """Scheme by scheme, in the document's order."""
    for member in members(dataset, lambda scheme: scheme.institutions):
        yield InstitutionRow.of(
            member.value,
            institution_id=member.id,
            programme_id=member.programme_id,
            **member.source,
        )


TABLE = Table(
    name="institutions",
    group="schemes",
    title=Text(zh="定点机构", en="Institutions"),
    about=Text(
        zh="实施方案指定的机构，一项工作一行。",
        en="The institutions that schemes designate, one row for each task.",
    ),
    key=("institution_id",),
    row=InstitutionRow,
    rows=rows,
)
