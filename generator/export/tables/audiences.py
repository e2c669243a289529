"""The table `audiences`: whom benefits are listed for."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import (
    AsksCaredFor,
    AsksChild,
    AsksMe,
    AsksOrganisation,
    Name,
    asks,
)
from generator.model.base import Text


class AudienceRow(Row):
    """One audience."""

    audience_id: str = column(
        title=("人群编号", "Audience id"), about=("永不重复使用", "Never used for another audience")
    )
    name: Name
    asks_me: AsksMe
    asks_child: AsksChild
    asks_cared_for: AsksCaredFor
    asks_organisation: AsksOrganisation


def rows(dataset: Dataset) -> Iterator[AudienceRow]:
    """In the order of the file."""
    for audience in dataset.audiences.values():
        yield AudienceRow(audience_id=audience.id, name=audience.name, **asks(audience.asks))


TABLE = Table(
    name="audiences",
    group="benefits",
    title=Text(zh="人群", en="Audiences"),
    about=Text(zh="待遇按人群列出。", en="Whom benefits are listed for."),
    key=("audience_id",),
    row=AudienceRow,
    rows=rows,
    of_plans=False,
)
