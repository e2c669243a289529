"""The table `forms`: forms that the schemes prescribe."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, ProgrammeId, Title
from generator.export.tables.scheme_members import members
from generator.model.base import Text


class FormRow(Row):
    """One form."""

    form_id: str = column(
        title=("表格编号", "Form id"), about=("永不重复使用", "Never used for another form")
    )
    programme_id: ProgrammeId
    title: Title
    purpose: Text = both(title=("用途", "Purpose"), about=("做什么用", "What it is for"))
    filled_in_by: Text | None = both(
        title=("谁来填", "Filled in by"),
        about=("空着的由申请的人填", "Whoever applies, where it is empty"),
    )
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[FormRow]:
    """Scheme by scheme, in the document's order."""
    for form in members(dataset, lambda scheme: scheme.forms):
        yield FormRow.of(form.value, form_id=form.id, programme_id=form.programme_id, **form.source)


TABLE = Table(
    name="forms",
    group="schemes",
    title=Text(zh="表格", en="Forms"),
    about=Text(zh="实施方案所附的表格。", en="The forms that the schemes prescribe."),
    key=("form_id",),
    row=FormRow,
    rows=rows,
)
