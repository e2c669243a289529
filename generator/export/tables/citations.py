"""The table `citations`: the documents, standards and forms that schemes cite."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, ProgrammeId, Title
from generator.export.tables.scheme_members import members
from generator.model.base import Text
from generator.model.scheme import ReferenceKind


class ReferenceRow(Row):
    """One thing cited."""

    reference_id: str = column(
        title=("引用编号", "Reference id"),
        about=("永不重复使用", "Never used for another reference"),
    )
    programme_id: ProgrammeId
    kind: ReferenceKind = column(
        title=("类别", "Kind"),
        about=("document 文件，standard 标准，form 表格", "document, standard or form"),
    )
    title: Title
    number: str | None = column(
        title=("文号", "Number"),
        about=(
            "文号或标准号；空白表示没有写",
            "Official number of the document or standard; empty where none is stated",
        ),
    )
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[ReferenceRow]:
    """Scheme by scheme, in the document's order."""
    for member in members(dataset, lambda scheme: scheme.references):
        yield ReferenceRow.of(
            member.value, reference_id=member.id, programme_id=member.programme_id, **member.source
        )


TABLE = Table(
    name="citations",
    group="schemes",
    title=Text(zh="引用", en="References"),
    about=Text(
        zh="实施方案引用的文件、标准和表格。",
        en="The documents, standards and forms that the schemes cite.",
    ),
    key=("reference_id",),
    row=ReferenceRow,
    rows=rows,
)
