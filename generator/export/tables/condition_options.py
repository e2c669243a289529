"""The table `condition_options`: the options of conditions that any of several fulfils."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import ORDINAL, BenefitId, FactId, Position
from generator.export.tables.conditions import conditions
from generator.model.base import Text


class ConditionOptionRow(Row):
    """One option that fulfils one condition."""

    benefit_id: BenefitId
    position: int = column(
        title=("条件次序", "Condition"),
        about=("条件在待遇里的次序", "The condition's position"),
        unit=ORDINAL,
    )
    option_position: Position
    fact_id: FactId
    option_id: str = column(
        title=("选项", "Option"),
        about=("见 fact_options", "An option_id of the fact in fact_options"),
    )


def rows(dataset: Dataset) -> Iterator[ConditionOptionRow]:
    """Condition by condition, in order."""
    for benefit, position, condition in conditions(dataset):
        for at, option in enumerate(condition.condition.one_of or (), 1):
            yield ConditionOptionRow(
                benefit_id=benefit.id,
                position=position,
                option_position=at,
                fact_id=str(condition.condition.fact),
                option_id=option,
            )


TABLE = Table(
    name="condition_options",
    group="benefits",
    title=Text(zh="条件的选项", en="Options of conditions"),
    about=Text(
        zh="有几个选项的条件，符合其中一个就行。",
        en="The options of conditions with the operator one_of; any of them fulfils it.",
    ),
    key=("benefit_id", "position", "option_position"),
    row=ConditionOptionRow,
    rows=rows,
)
