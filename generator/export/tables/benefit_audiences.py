"""The table `benefit_audiences`: which benefits are for whom."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import BenefitId
from generator.model.base import Text


class BenefitAudienceRow(Row):
    """One benefit in the list of one audience."""

    benefit_id: BenefitId
    audience_id: str = column(
        title=("人群编号", "Audience id"),
        about=("给谁看", "Whom it is listed for"),
        refers_to="audiences.audience_id",
    )


def rows(dataset: Dataset) -> Iterator[BenefitAudienceRow]:
    """Benefit by benefit."""
    for benefit in dataset.benefits():
        for audience in benefit.audiences:
            yield BenefitAudienceRow(benefit_id=benefit.id, audience_id=audience.id)


TABLE = Table(
    name="benefit_audiences",
    group="benefits",
    title=Text(zh="待遇的人群", en="Audiences of benefits"),
    about=Text(zh="哪些待遇列给哪些人。", en="Which benefits are listed for whom."),
    key=("benefit_id", "audience_id"),
    row=BenefitAudienceRow,
    rows=rows,
)
