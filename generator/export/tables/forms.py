"""The table `forms`: forms that the schemes prescribe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.derive.dataset import Dataset
from generator.export.table import Column, Row, Table
from generator.export.tables.common import Clause, DocumentId, ProgrammeId, TitleEn, TitleZh, pair
from generator.export.tables.scheme_members import members
from generator.model.base import Text


class FormRow(Row):
    """One form."""

    form_id: Annotated[
        str,
        Column(
            title=("表格编号", "Form id"), about=("永不重复使用", "Never used for another form")
        ),
    ]
    programme_id: ProgrammeId
    title_zh: TitleZh
    title_en: TitleEn
    purpose_zh: Annotated[
        str,
        Column(title=("用途（中文）", "Purpose (Chinese)"), about=("做什么用", "What it is for")),
    ]
    purpose_en: Annotated[
        str,
        Column(title=("用途（英文）", "Purpose (English)"), about=("做什么用", "What it is for")),
    ]
    filled_in_by_zh: Annotated[
        str | None,
        Column(
            title=("谁来填（中文）", "Filled in by (Chinese)"),
            about=("空着的由申请的人填", "Whoever applies, where it is empty"),
        ),
    ]
    filled_in_by_en: Annotated[
        str | None,
        Column(
            title=("谁来填（英文）", "Filled in by (English)"),
            about=("空着的由申请的人填", "Whoever applies, where it is empty"),
        ),
    ]
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[FormRow]:
    """Scheme by scheme, in the document's order."""
    for form in members(dataset, lambda scheme: scheme.forms):
        yield FormRow(
            form_id=form.id,
            programme_id=form.programme_id,
            **pair("title", form.value.title),
            **pair("purpose", form.value.purpose),
            **pair("filled_in_by", form.value.filled_in_by),
            **form.source,
        )


TABLE = Table(
    name="forms",
    group="schemes",
    title=Text(zh="表格", en="Forms"),
    about=Text(zh="实施方案所附的表格。", en="The forms that the schemes prescribe."),
    key=("form_id",),
    row=FormRow,
    rows=rows,
)
