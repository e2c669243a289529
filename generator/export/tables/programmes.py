"""The table `programmes`: the numbered promises of each plan."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.derive.dataset import Dataset
from generator.derive.records import ProgrammeRecord
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import (
    ORDINAL,
    Clause,
    DocumentId,
    FamilyId,
    Gaps,
    PlaceId,
    PlanId,
    Summary,
    Title,
    Year,
)
from generator.model.base import Text


class ProgrammeRow(Row):
    """One programme."""

    programme_id: str = column(
        title=("实事编号", "Programme id"),
        about=("永不重复使用", "Never used for another programme"),
    )
    plan_id: PlanId
    place: PlaceId
    year: Year
    number: Annotated[int, Field(ge=1)] = column(
        title=("序号", "Number"),
        about=("在方案中的第几件", "Its number within the plan"),
        unit=ORDINAL,
    )
    family: FamilyId
    topic: str = column(
        title=("主题", "Topic"),
        about=("所属主题", "The topic it belongs to"),
        refers_to="topics.topic_id",
    )
    group_id: str | None = column(
        title=("分组", "Group"),
        about=(
            "方案中的分组；空白表示方案不分组",
            "The plan's heading it stands under; empty where the plan has none",
        ),
    )
    title: Title
    summary: Summary
    voted_by_city_congress: bool = column(
        title=("市人大票决", "Voted by the city congress"),
        about=(
            "文件标明由市人大票决",
            "Marked in the document as voted by the city's people's congress",
        ),
    )
    voted_by_district_congress: bool = column(
        title=("区人大票决", "Voted by the district congress"),
        about=(
            "文件标明由区人大票决",
            "Marked in the document as voted by the district's people's congress",
        ),
    )
    gaps: Gaps
    document_id: DocumentId
    clause: Clause
    voted_by_province_congress: bool = column(
        title=("省人大票决", "Voted by the province congress"),
        about=(
            "文件标明由省人大票决",
            "Marked in the document as voted by the province's people's congress",
        ),
    )
    voted_by_county_congress: bool = column(
        title=("县人大票决", "Voted by the county congress"),
        about=(
            "文件标明由县人大票决",
            "Marked in the document as voted by the county's people's congress",
        ),
    )
    voted_by_township_congress: bool = column(
        title=("乡镇人大票决", "Voted by the township congress"),
        about=(
            "文件标明由乡镇人大票决",
            "Marked in the document as voted by the township's people's congress",
        ),
    )


def _row(record: ProgrammeRecord) -> ProgrammeRow:
    programme = record.programme
    return ProgrammeRow.of(
        programme,
        programme_id=record.id,
        plan_id=record.plan_id,
        place=record.place.id,
        year=record.year,
        family=record.family.id,
        topic=record.topic.id,
        group_id=programme.group,
        voted_by_city_congress="city-congress" in programme.voted_by,
        voted_by_district_congress="district-congress" in programme.voted_by,
        document_id=record.citation.document.id,
        clause=record.citation.clause,
        voted_by_province_congress="province-congress" in programme.voted_by,
        voted_by_county_congress="county-congress" in programme.voted_by,
        voted_by_township_congress="township-congress" in programme.voted_by,
    )


def rows(dataset: Dataset) -> Iterator[ProgrammeRow]:
    """Plan by plan, by number."""
    return map(_row, dataset.programmes())


TABLE = Table(
    name="programmes",
    group="plans",
    title=Text(zh="实事", en="Programmes"),
    about=Text(zh="每个方案里的每一件实事。", en="Each numbered promise of each plan, one a row."),
    key=("programme_id",),
    row=ProgrammeRow,
    rows=rows,
)
