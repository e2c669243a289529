"""The table `offices`: offices to ring; never a person."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, Name, ProgrammeId
from generator.export.tables.scheme_members import schemes, source
from generator.model.base import Text
from generator.model.scheme import OfficePart


class OfficeRow(Row):
    """One office, for one programme."""

    office_id: str = column(
        title=("处室编号", "Office id"), about=("永不重复使用", "Never used for another office")
    )
    programme_id: ProgrammeId
    part: OfficePart = column(
        title=("角色", "Part"),
        about=(
            "lead 牵头，responsible 责任，supporting 配合",
            "lead, responsible or supporting",
        ),
    )
    body_id: str = column(
        title=("所属单位", "Body"),
        about=("处室所在的单位", "The body it belongs to"),
        refers_to="bodies.body_id",
    )
    name: Name
    phone: str = column(
        title=("电话", "Telephone"), about=("区号和号码", "Area code and number, in China (+86)")
    )
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[OfficeRow]:
    """Scheme by scheme, in the document's order."""
    for programme, record in schemes(dataset):
        for office in record.offices:
            yield OfficeRow.of(
                office.office,
                office_id=office.id,
                programme_id=programme,
                body_id=office.body_id,
                **source(office.citation),
            )


TABLE = Table(
    name="offices",
    group="schemes",
    title=Text(zh="办公电话", en="Offices"),
    about=Text(
        zh="可以打电话询问的处室，只有处室，没有个人。",
        en="The offices that take part in a programme and their telephone numbers; never a person.",
    ),
    key=("office_id",),
    row=OfficeRow,
    rows=rows,
)
