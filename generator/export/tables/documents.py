"""The table `documents`: the official documents everything is read from."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.derive.dataset import Dataset
from generator.export.table import Column, Row, Table
from generator.export.tables.common import (
    NoteEn,
    NoteZh,
    PlaceKey,
    StatedDate,
    TitleEn,
    TitleZh,
    pair,
)
from generator.model.base import Sha256, Text
from generator.model.document import Document


class DocumentRow(Row):
    """One document."""

    document_id: Annotated[
        str,
        Column(
            title=("文件编号", "Document id"), about=("本站给的编号", "The id used in these tables")
        ),
    ]
    short_zh: Annotated[
        str,
        Column(
            title=("简称（中文）", "Short name (Chinese)"),
            about=("本站用的简称", "Our short name for it"),
        ),
    ]
    short_en: Annotated[
        str,
        Column(
            title=("简称（英文）", "Short name (English)"),
            about=("本站用的简称", "Our short name for it"),
        ),
    ]
    title_zh: TitleZh
    title_en: TitleEn
    number: Annotated[
        str | None,
        Column(
            title=("文号", "Number"),
            about=("官方文号", "The official document number, where known"),
        ),
    ]
    issuer_zh: Annotated[
        str,
        Column(title=("发布机关（中文）", "Issuer (Chinese)"), about=("谁发布的", "Who issued it")),
    ]
    issuer_en: Annotated[
        str,
        Column(title=("发布机关（英文）", "Issuer (English)"), about=("谁发布的", "Who issued it")),
    ]
    place: Annotated[
        PlaceKey,
        Column(
            title=("地方", "Place"),
            about=("发布机关所在地", "The issuer's place"),
            refers_to="places.place_id",
        ),
    ]
    issued: Annotated[
        StatedDate | None,
        Column(title=("成文日期", "Issued"), about=("落款日期", "When it was signed")),
    ]
    published: Annotated[
        StatedDate | None,
        Column(
            title=("印发日期", "Published"),
            about=("印发或公布的日期", "The date it was printed or put out"),
        ),
    ]
    adopted_zh: Annotated[
        str | None,
        Column(
            title=("审议（中文）", "Adopted (Chinese)"),
            about=("由哪次会议通过", "The meeting that passed it"),
        ),
    ]
    adopted_en: Annotated[
        str | None,
        Column(
            title=("审议（英文）", "Adopted (English)"),
            about=("由哪次会议通过", "The meeting that passed it"),
        ),
    ]
    sha256: Annotated[
        Sha256,
        Column(
            title=("SHA-256", "SHA-256"),
            about=("所用文本的校验值", "Checksum of the text that was consulted"),
        ),
    ]
    complete: Annotated[
        bool,
        Column(
            title=("完整", "Complete"), about=("所用文本是否完整", "Whether the copy was complete")
        ),
    ]
    condition_zh: Annotated[
        str | None,
        Column(
            title=("状况（中文）", "Condition (Chinese)"),
            about=("缺损情况", "What is wrong with the copy"),
        ),
    ]
    condition_en: Annotated[
        str | None,
        Column(
            title=("状况（英文）", "Condition (English)"),
            about=("缺损情况", "What is wrong with the copy"),
        ),
    ]
    note_zh: NoteZh
    note_en: NoteEn


def _row(document: Document) -> DocumentRow:
    return DocumentRow(
        document_id=document.id,
        **pair("short", document.short),
        **pair("title", document.title),
        number=document.number,
        **pair("issuer", document.issuer),
        place=document.place,
        issued=document.issued,
        published=document.published,
        **pair("adopted", document.adopted),
        sha256=document.sha256,
        complete=document.complete,
        **pair("condition", document.condition),
        **pair("note", document.note),
    )


def rows(dataset: Dataset) -> Iterator[DocumentRow]:
    """In the order of the file."""
    return map(_row, dataset.documents)


TABLE = Table(
    name="documents",
    group="plans",
    title=Text(zh="文件", en="Documents"),
    about=Text(
        zh="数据所依据的官方文件，以及所用文本的校验值。",
        en="The official documents the data is read from, with a checksum of the text consulted.",
    ),
    key=("document_id",),
    row=DocumentRow,
    rows=rows,
)
