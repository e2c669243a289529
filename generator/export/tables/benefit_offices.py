"""The table `benefit_offices`: who to call about each benefit."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.describe.benefit import resolve
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import BenefitId, Position
from generator.model.base import Text


class BenefitOfficeRow(Row):
    """One office for one benefit."""

    benefit_id: BenefitId
    position: Position
    office_id: str = column(
        title=("处室编号", "Office id"),
        about=(
            "第一个最该先问；本地的文件没有写电话的，用上级文件写的",
            "The first is the one to ask first; of a place above where its own documents name none",
        ),
        refers_to="offices.office_id",
    )


def rows(dataset: Dataset) -> Iterator[BenefitOfficeRow]:
    """Benefit by benefit, best first."""
    for benefit in dataset.benefits():
        for position, office in enumerate(resolve(dataset, benefit).offices, 1):
            yield BenefitOfficeRow(benefit_id=benefit.id, position=position, office_id=office.id)


TABLE = Table(
    name="benefit_offices",
    group="benefits",
    title=Text(zh="待遇问谁", en="Offices for benefits"),
    about=Text(
        zh="每项待遇打哪些电话问，最该先问的在前。",
        en="Which offices to ring about each benefit, best first.",
    ),
    key=("benefit_id", "position"),
    row=BenefitOfficeRow,
    rows=rows,
)
