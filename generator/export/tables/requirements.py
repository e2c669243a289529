"""The table `requirements`: what documents require besides conditions that can be checked."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import both
from generator.export.table import Row, Table
from generator.export.tables.common import BenefitId, Clause, DocumentId, Position
from generator.export.tables.scheme_members import source
from generator.model.base import Text


class RequirementRow(Row):
    """One requirement of one benefit."""

    benefit_id: BenefitId
    position: Position
    text: Text = both(title=("要求", "Text"), about=("本站用自己的话写", "In our own words"))
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[RequirementRow]:
    """Benefit by benefit, in order."""
    for benefit in dataset.benefits():
        for position, requirement in enumerate(benefit.also_required, 1):
            yield RequirementRow(
                benefit_id=benefit.id,
                position=position,
                text=requirement.text,
                **source(requirement.citation),
            )


TABLE = Table(
    name="requirements",
    group="benefits",
    title=Text(zh="另行要求", en="Further requirements"),
    about=Text(
        zh="文件还要求的、要由办理单位判断的事。",
        en="What documents require besides, for the office to judge.",
    ),
    key=("benefit_id", "position"),
    row=RequirementRow,
    rows=rows,
)
