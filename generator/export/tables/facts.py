"""The table `facts`: what the finder may ask."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from generator.derive.dataset import Dataset
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import (
    OF_ITS_ROW,
    AsksCaredFor,
    AsksChild,
    AsksMe,
    AsksOrganisation,
    asks,
)
from generator.model.base import Text
from generator.model.fact import Kind


class FactRow(Row):
    """One thing to ask."""

    fact_id: str = column(
        title=("情况编号", "Fact id"), about=("永不重复使用", "Never used for another fact")
    )
    kind: Kind = column(
        title=("类别", "Kind"),
        about=(
            "number 数，boolean 是或否，choice 选一个，date 日期",
            "number, boolean (yes or no), choice (one of several) or date",
        ),
    )
    unit: str | None = column(
        title=("单位", "Unit"),
        about=("数的单位", "The unit of a number"),
        refers_to="units.unit_id",
    )
    min: Decimal | None = column(
        title=("最小", "Min"),
        about=("数最小是多少", "The smallest number allowed"),
        unit=OF_ITS_ROW,
    )
    max: Decimal | None = column(
        title=("最大", "Max"), about=("数最大是多少", "The largest number allowed"), unit=OF_ITS_ROW
    )
    step: Decimal | None = column(
        title=("间隔", "Step"),
        about=("数是它的倍数", "Numbers are multiples of this"),
        unit=OF_ITS_ROW,
    )
    asks_me: AsksMe
    asks_child: AsksChild
    asks_cared_for: AsksCaredFor
    asks_organisation: AsksOrganisation
    question: Text = both(title=("问题", "Question"), about=("怎样问", "How it is asked"))
    why: Text = both(title=("为什么问", "Why"), about=("为什么问", "Why it is asked"))


def rows(dataset: Dataset) -> Iterator[FactRow]:
    """In the order of the file."""
    for fact in dataset.facts.values():
        step = (fact.step or 1) if fact.kind == "number" else None
        yield FactRow.of(
            fact,
            fact_id=fact.id,
            min=_decimal(fact.min),
            max=_decimal(fact.max),
            step=_decimal(step),
            **asks(fact.asks),
        )


def _decimal(number: int | float | None) -> Decimal | None:
    return None if number is None else Decimal(str(number))


TABLE = Table(
    name="facts",
    group="benefits",
    title=Text(zh="情况", en="Facts"),
    about=Text(
        zh="判断能得到什么时可以问的情况。",
        en="What may be asked to tell who qualifies for what.",
    ),
    key=("fact_id",),
    row=FactRow,
    rows=rows,
    of_plans=False,
)
