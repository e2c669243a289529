"""The table `fact_options`: the answers to facts that are a choice."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import FactId, Name, Position
from generator.model.base import Text


class FactOptionRow(Row):
    """One answer to one choice."""

    fact_id: FactId
    position: Position
    option_id: str = column(
        title=("选项编号", "Option id"), about=("在这一情况里不重复", "Unique within the fact")
    )
    name: Name


def rows(dataset: Dataset) -> Iterator[FactOptionRow]:
    """Fact by fact, in the order in which they are offered."""
    for fact in dataset.facts.values():
        for position, option in enumerate(fact.options, 1):
            yield FactOptionRow(
                fact_id=fact.id,
                position=position,
                option_id=option.id,
                name=option.name,
            )


TABLE = Table(
    name="fact_options",
    group="benefits",
    title=Text(zh="情况的选项", en="Options of facts"),
    about=Text(zh="选择题有哪些选项。", en="The answers to choose from."),
    key=("fact_id", "option_id"),
    row=FactOptionRow,
    rows=rows,
    of_plans=False,
)
