"""The table `families`: the same kind of programme across places and years."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Name, Summary
from generator.model.base import Text


class FamilyRow(Row):
    """One family."""

    family_id: str = column(
        title=("事项编号", "Family id"), about=("永不重复使用", "Never used for another family")
    )
    topic: str = column(
        title=("主题", "Topic"), about=("所属主题", "Its topic"), refers_to="topics.topic_id"
    )
    name: Name
    summary: Summary


def rows(dataset: Dataset) -> Iterator[FamilyRow]:
    """By id."""
    for family in dataset.families:
        yield FamilyRow.of(family, family_id=family.id)


TABLE = Table(
    name="families",
    group="plans",
    title=Text(zh="事项", en="Families"),
    about=Text(
        zh="各地各年同一类的实事，可以互相比较。",
        en="Programmes of the same kind, so that places and years can be compared.",
    ),
    key=("family_id",),
    row=FamilyRow,
    rows=rows,
    of_plans=False,
)
