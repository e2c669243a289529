"""The table `unstated`: what documents leave unsaid about a benefit."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import both
from generator.export.table import Row, Table
from generator.export.tables.common import BenefitId, Clause, DocumentId, Position
from generator.export.tables.scheme_members import source
from generator.model.base import Text


class UnstatedRow(Row):
    """One thing that is not stated."""

    benefit_id: BenefitId
    position: Position
    text: Text = both(title=("没有写的", "Text"), about=("本站用自己的话写", "In our own words"))
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[UnstatedRow]:
    """Benefit by benefit, in order; the clause is that of the benefit."""
    for benefit in dataset.benefits():
        for position, gap in enumerate(benefit.benefit.unstated, 1):
            yield UnstatedRow(
                benefit_id=benefit.id,
                position=position,
                text=gap,
                **source(benefit.citation),
            )


TABLE = Table(
    name="unstated",
    group="benefits",
    title=Text(zh="没有写明的", en="Not stated"),
    about=Text(
        zh="文件没有写明的数额和规定。",
        en="Amounts and rules that documents leave unsaid.",
    ),
    key=("benefit_id", "position"),
    row=UnstatedRow,
    rows=rows,
)
