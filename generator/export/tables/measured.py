"""Columns of every table whose rows are figures: what is measured, how much, in which unit."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from generator.export.column import Column
from generator.export.tables.common import OF_ITS_ROW

IndicatorKey = Annotated[
    str,
    Column(
        title=("指标", "Indicator"),
        about=("这个数量的是什么", "What is measured"),
        refers_to="indicators.indicator_id",
    ),
]
FigureValue = Annotated[
    Decimal,
    Column(
        title=("数值", "Value"),
        about=("金额以元计，比例以小数计", "Money in yuan, rates as fractions"),
        unit=OF_ITS_ROW,
    ),
]
UnitKey = Annotated[
    str,
    Column(
        title=("单位", "Unit"),
        about=("计量单位", "The unit of the value"),
        refers_to="units.unit_id",
    ),
]
