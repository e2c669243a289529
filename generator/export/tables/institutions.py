"""The table `institutions`: institutions that the schemes designate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.derive.dataset import Dataset
from generator.export.table import Column, Row, Table
from generator.export.tables.common import (
    Clause,
    DocumentId,
    NameEn,
    NameZh,
    NoteEn,
    NoteZh,
    PlaceKey,
    ProgrammeId,
    pair,
)
from generator.export.tables.scheme_members import members
from generator.model.base import Text


class InstitutionRow(Row):
    """One institution, for one task."""

    institution_id: Annotated[
        str,
        Column(
            title=("机构编号", "Institution id"),
            about=("永不重复使用", "Never used for another institution"),
        ),
    ]
    programme_id: ProgrammeId
    name_zh: NameZh
    name_en: NameEn
    place: Annotated[
        PlaceKey | None,
        Column(
            title=("地方", "Place"),
            about=(
                "机构所在地；空白表示文件没有写",
                "Where it is; empty where the document does not say",
            ),
            refers_to="places.place_id",
        ),
    ]
    does_zh: Annotated[
        str,
        Column(
            title=("工作（中文）", "Does (Chinese)"),
            about=("在这件实事里做什么", "What it does in the programme"),
        ),
    ]
    does_en: Annotated[
        str,
        Column(
            title=("工作（英文）", "Does (English)"),
            about=("在这件实事里做什么", "What it does in the programme"),
        ),
    ]
    note_zh: NoteZh
    note_en: NoteEn
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[InstitutionRow]:
    """Scheme by scheme, in the document's order."""
    for member in members(dataset, lambda scheme: scheme.institutions):
        yield InstitutionRow(
            institution_id=member.id,
            programme_id=member.programme_id,
            **pair("name", member.value.name),
            place=member.value.place,
            **pair("does", member.value.does),
            **pair("note", member.value.note),
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
