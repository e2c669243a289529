"""The table `documents`: the official documents everything is read from."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import Note, PlaceKey, StatedDate, Title
from generator.model.base import Sha256, Text
from generator.model.document import Document


class DocumentRow(Row):
    """One document."""

    document_id: str = column(
        title=("文件编号", "Document id"), about=("本站给的编号", "The id used in these tables")
    )
    short: Text = both(
        title=("简称", "Short name"), about=("本站用的简称", "Our short name for it")
    )
    title: Title
    number: str | None = column(
        title=("文号", "Number"), about=("官方文号", "The official document number, where known")
    )
    issuer: Text = both(title=("发布机关", "Issuer"), about=("谁发布的", "Who issued it"))
    place: PlaceKey = column(
        title=("地方", "Place"),
        about=("发布机关所在地", "The issuer's place"),
        refers_to="places.place_id",
    )
    issued: StatedDate | None = column(
        title=("成文日期", "Issued"), about=("落款日期", "When it was signed")
    )
    published: StatedDate | None = column(
        title=("印发日期", "Published"),
        about=("印发或公布的日期", "The date it was printed or put out"),
    )
    adopted: Text | None = both(
        title=("审议", "Adopted"), about=("由哪次会议通过", "The meeting that passed it")
    )
    sha256: Sha256 = column(
        title=("SHA-256", "SHA-256"),
        about=("所用文本的校验值", "Checksum of the text that was consulted"),
    )
    complete: bool = column(
        title=("完整", "Complete"), about=("所用文本是否完整", "Whether the copy was complete")
    )
    condition: Text | None = both(
        title=("状况", "Condition"), about=("缺损情况", "What is wrong with the copy")
    )
    note: Note
    official_address: str | None = column(
        title=("官方网址", "Official address"),
        about=("发布机关公布全文的网址，知道才填", "Where the issuer has the text, where known"),
    )
    official_gone: StatedDate | None = column(
        title=("失效日期", "Gone since"),
        about=("从哪天起这个网址打不开", "Since when nothing answers there"),
    )


def _row(document: Document) -> DocumentRow:
    copy = document.official
    return DocumentRow.of(
        document,
        document_id=document.id,
        official_address=copy.address if copy else None,
        official_gone=copy.gone if copy else None,
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
    of_plans=False,
)
