"""The table `conditions`: who gets a benefit, one requirement over one fact a row."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord, ConditionRecord
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import BenefitId, FactId, Position
from generator.export.tables.scheme_members import source
from generator.model.base import Text
from generator.model.condition import Operator

OPERATORS_ZH = (
    "is 是，one_of 是其中之一，below 低于，at_least 不低于，at_most 不高于，over 高于，"
    "before 早于，on_or_before 不晚于，after 晚于，on_or_after 不早于"
)


UNSTATED = {"document_id": None, "clause": None}


class ConditionRow(Row):
    """One condition over one fact."""

    benefit_id: BenefitId
    position: Position
    path: str = column(
        title=("所在的组", "Path"),
        about=(
            (
                "从规定的顶层到这一条，如 all/1、any/2/not；all 都要符合，any 符合一条就行，"
                "not 不能符合；rule 表示只有这一条"
            ),
            (
                "The way to it from the top of the rule, such as all/1 or any/2/not: all must "
                "hold, "
                "one of any must hold, not must not hold; rule where it is the only one"
            ),
        ),
    )
    fact_id: FactId
    operator: Operator = column(
        title=("比较", "Operator"),
        about=(OPERATORS_ZH, "How the answer is compared with the value"),
    )
    value: str | None = column(
        title=("值", "Value"),
        about=(
            "true、false、选项编号、数或日期；one_of 的各个选项在 condition_options 里",
            (
                "true, false, an option's id, a number or a date; the options of "
                "one_of stand in "
                "condition_options"
            ),
        ),
    )
    document_id: str | None = column(
        title=("文件编号", "Document id"),
        about=(
            "这一条所依据的文件；空白表示是本站推断的",
            "The document in which this is stated; empty where it is worked out by us",
        ),
        refers_to="documents.document_id",
    )
    clause: str | None = column(
        title=("条款", "Clause"),
        about=(
            "在文件中的位置；空白表示是本站推断的",
            "Where in the document; empty where it is worked out by us",
        ),
    )
    worked_out: Text | None = both(
        title=("推断的理由", "Worked out"),
        about=(
            "文件没有印这一条，本站为什么这样推断",
            "Why we ask this although no document prints it",
        ),
    )


def rows(dataset: Dataset) -> Iterator[ConditionRow]:
    """Benefit by benefit, in order; one that follows another's rule has none of its own."""
    for benefit, position, condition in conditions(dataset):
        leaf = condition.condition
        yield ConditionRow(
            benefit_id=benefit.id,
            position=position,
            path=_path(condition),
            fact_id=str(leaf.fact),
            operator=leaf.operator,
            value=None if isinstance(leaf.value, list) else _text(leaf.value),
            **(source(condition.citation) if leaf.worked_out is None else UNSTATED),
            worked_out=leaf.worked_out,
        )


def conditions(dataset: Dataset) -> Iterator[tuple[BenefitRecord, int, ConditionRecord]]:
    """Every condition with its benefit and its position there, from 1."""
    for benefit in dataset.benefits():
        for position, condition in enumerate(benefit.conditions, 1):
            yield benefit, position, condition


def _path(record: ConditionRecord) -> str:
    steps = [str(step + 1) if isinstance(step, int) else step for step in record.loc]
    return "/".join(steps) or "rule"


def _text(value: bool | int | float | str) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


TABLE = Table(
    name="conditions",
    group="benefits",
    title=Text(zh="条件", en="Conditions"),
    about=Text(
        zh="待遇的条件，一行是对一种情况的一条要求。",
        en="The conditions of benefits: a row is one requirement over one fact.",
    ),
    key=("benefit_id", "position"),
    row=ConditionRow,
    rows=rows,
)
