"""The table `plan_groups`: the headings that plans gather programmes under."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Clause, DocumentId, PlanId, Title
from generator.model.base import Text


class GroupRow(Row):
    """One heading of one plan."""

    plan_id: PlanId
    group_id: str = column(
        title=("分组编号", "Group id"), about=("在方案内唯一", "Unique within the plan")
    )
    title: Title
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[GroupRow]:
    """Plan by plan, in the document's order."""
    for plan in dataset.plans:
        for group in plan.plan.groups:
            yield GroupRow(
                plan_id=plan.id,
                group_id=group.id,
                title=group.title,
                document_id=plan.citation.document.id,
                clause=group.clause,
            )


TABLE = Table(
    name="plan_groups",
    group="plans",
    title=Text(zh="分组", en="Groups"),
    about=Text(zh="方案里的分组标题。", en="The headings that a plan gathers programmes under."),
    key=("plan_id", "group_id"),
    row=GroupRow,
    rows=rows,
)
