"""The table `plan_documents`: which documents a plan rests on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import ORDINAL, DocumentId, PlanId
from generator.model.base import Text


class PlanDocumentRow(Row):
    """One document of one plan."""

    plan_id: PlanId
    position: Annotated[int, Field(ge=1)] = column(
        title=("次序", "Position"), about=("1 为主要文件", "1 is the main document"), unit=ORDINAL
    )
    document_id: DocumentId


def rows(dataset: Dataset) -> Iterator[PlanDocumentRow]:
    """Plan by plan, the main document first."""
    for plan in dataset.plans:
        for position, document in enumerate(plan.documents, 1):
            yield PlanDocumentRow(plan_id=plan.id, position=position, document_id=document.id)


TABLE = Table(
    name="plan_documents",
    group="plans",
    title=Text(zh="方案与文件", en="Plans and documents"),
    about=Text(zh="每个方案依据哪些文件。", en="The documents that each plan rests on."),
    key=("plan_id", "document_id"),
    row=PlanDocumentRow,
    rows=rows,
)
