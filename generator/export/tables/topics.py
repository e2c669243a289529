"""The table `topics`: the fields of life that families belong to."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import Name, Summary
from generator.model.base import Text


class TopicRow(Row):
    """One topic."""

    topic_id: str = column(
        title=("主题编号", "Topic id"), about=("永不重复使用", "Never used for another topic")
    )
    name: Name
    summary: Summary


def rows(dataset: Dataset) -> Iterator[TopicRow]:
    """In the order that residents see."""
    for topic in dataset.topics:
        yield TopicRow(topic_id=topic.id, name=topic.name, summary=topic.summary)


TABLE = Table(
    name="topics",
    group="plans",
    title=Text(zh="主题", en="Topics"),
    about=Text(zh="事项所属的生活领域。", en="The fields of life that families belong to."),
    key=("topic_id",),
    row=TopicRow,
    rows=rows,
    of_plans=False,
)
