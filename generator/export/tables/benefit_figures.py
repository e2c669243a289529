"""The table `benefit_figures`: what a benefit pays, further amounts and terms included."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import BenefitId, Position
from generator.model.base import Text


class BenefitFigureRow(Row):
    """One figure of one benefit."""

    benefit_id: BenefitId
    position: Position
    figure_id: str = column(
        title=("数据编号", "Figure id"),
        about=("数额或期限、次数等", "An amount, or a term, a number of times and the like"),
        refers_to="figures.figure_id",
    )


def rows(dataset: Dataset) -> Iterator[BenefitFigureRow]:
    """Benefit by benefit, the main figure first."""
    for benefit in dataset.benefits():
        for position, figure in enumerate(benefit.amounts, 1):
            yield BenefitFigureRow(benefit_id=benefit.id, position=position, figure_id=figure.id)


TABLE = Table(
    name="benefit_figures",
    group="benefits",
    title=Text(zh="待遇的数额", en="Figures of benefits"),
    about=Text(
        zh="待遇给多少，以及期限、次数等。",
        en="What benefits pay, with their terms, numbers of times and the like.",
    ),
    key=("benefit_id", "position"),
    row=BenefitFigureRow,
    rows=rows,
)
