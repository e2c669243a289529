"""The table `requirements`: what documents require besides conditions that can be checked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.derive.dataset import Dataset
from generator.export.table import Column, Row, Table
from generator.export.tables.common import BenefitId, Clause, DocumentId, Position, pair
from generator.export.tables.scheme_members import source
from generator.model.base import Text


class RequirementRow(Row):
    """One requirement of one benefit."""

    benefit_id: BenefitId
    position: Position
    text_zh: Annotated[
        str,
        Column(
            title=("要求（中文）", "Text (Chinese)"), about=("本站用自己的话写", "In our own words")
        ),
    ]
    text_en: Annotated[
        str,
        Column(
            title=("要求（英文）", "Text (English)"), about=("本站用自己的话写", "In our own words")
        ),
    ]
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[RequirementRow]:
    """Benefit by benefit, in order."""
    for benefit in dataset.benefits():
        for position, requirement in enumerate(benefit.also_required, 1):
            yield RequirementRow(
                benefit_id=benefit.id,
                position=position,
                **pair("text", requirement.text),
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
