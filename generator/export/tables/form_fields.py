"""The table `form_fields`: what each form asks."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, Name, Position
from generator.export.tables.scheme_members import members
from generator.model.base import Text


class FormFieldRow(Row):
    """One field of one form."""

    form_id: str = column(
        title=("表格编号", "Form id"),
        about=("所属表格", "The form it stands in"),
        refers_to="forms.form_id",
    )
    position: Position
    name: Name
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[FormFieldRow]:
    """Form by form, in order."""
    for form in members(dataset, lambda scheme: scheme.forms):
        for position, field in enumerate(form.value.fields, 1):
            yield FormFieldRow(form_id=form.id, position=position, name=field, **form.source)


TABLE = Table(
    name="form_fields",
    group="schemes",
    title=Text(zh="表格项目", en="Form fields"),
    about=Text(zh="每张表格要填的内容。", en="What each form asks, in order."),
    key=("form_id", "position"),
    row=FormFieldRow,
    rows=rows,
)
