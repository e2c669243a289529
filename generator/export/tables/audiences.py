"""The table `audiences`: whom benefits are listed for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.derive.dataset import Dataset
from generator.export.table import Column, Row, Table
from generator.export.tables.common import (
    AsksCaredFor,
    AsksChild,
    AsksMe,
    AsksOrganisation,
    NameEn,
    NameZh,
    asks,
    pair,
)
from generator.model.base import Text


class AudienceRow(Row):
    """One audience."""

    audience_id: Annotated[
        str,
        Column(
            title=("人群编号", "Audience id"),
            about=("永不重复使用", "Never used for another audience"),
        ),
    ]
    name_zh: NameZh
    name_en: NameEn
    asks_me: AsksMe
    asks_child: AsksChild
    asks_cared_for: AsksCaredFor
    asks_organisation: AsksOrganisation


def rows(dataset: Dataset) -> Iterator[AudienceRow]:
    """In the order of the file."""
    for audience in dataset.audiences.values():
        yield AudienceRow(
            audience_id=audience.id, **pair("name", audience.name), **asks(audience.asks)
        )


TABLE = Table(
    name="audiences",
    group="benefits",
    title=Text(zh="人群", en="Audiences"),
    about=Text(zh="待遇按人群列出。", en="Whom benefits are listed for."),
    key=("audience_id",),
    row=AudienceRow,
    rows=rows,
)
