"""The table `plans`: what one place promises for one year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from generator.derive.coverage import is_whole
from generator.derive.dataset import Dataset
from generator.derive.records import PlanRecord
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables.common import (
    PROGRAMMES,
    Clause,
    DocumentId,
    Gaps,
    PlaceId,
    Summary,
    Title,
    Year,
)
from generator.model.base import Text
from generator.model.plan import Because


class PlanRow(Row):
    """One plan."""

    plan_id: str = column(
        title=("方案编号", "Plan id"), about=("地方代码加年份", "The place's id and the year")
    )
    place: PlaceId
    year: Year
    title: Title
    summary: Summary
    programmes_stated: Annotated[int, Field(ge=1)] = column(
        title=("文件所述件数", "Programmes stated"),
        about=("文件自己说有几件实事", "How many programmes the document says it holds"),
        unit=PROGRAMMES,
    )
    programmes_held: Annotated[int, Field(ge=0)] = column(
        title=("收录件数", "Programmes held"),
        about=("本站收录了几件", "How many stand in these tables"),
        unit=PROGRAMMES,
    )
    coordinator: str | None = column(
        title=("统筹单位", "Coordinator"),
        about=(
            "领导小组办公室所在的单位，或者督查实事的单位；空白表示没有写",
            "The body that hosts the coordinating office or oversees the work, where stated",
        ),
        refers_to="bodies.body_id",
    )
    complete: bool = column(
        title=("完整", "Complete"),
        about=(
            "方案是否全部收录，所依据的文本是否没有缺损",
            "Whether the whole plan is here, read from a copy without gaps",
        ),
    )
    incomplete_because: Because | None = column(
        title=("不完整的原因", "Incomplete because"),
        about=(
            "copy-damaged 文本有缺损，entered-so-far 还没有录完，"
            "published-in-part 只公开了一部分；空白表示完整",
            "copy-damaged, entered-so-far (more is still to be entered) or published-in-part; "
            "empty where the plan is complete",
        ),
    )
    gaps: Gaps
    document_id: DocumentId
    clause: Clause


def _row(record: PlanRecord) -> PlanRow:
    plan = record.plan
    return PlanRow.of(
        plan,
        plan_id=record.id,
        place=record.place.id,
        year=record.year,
        programmes_stated=plan.states.programmes,
        programmes_held=len(record.programmes),
        coordinator=record.coordinator,
        complete=is_whole(record),
        incomplete_because=plan.because,
        document_id=record.citation.document.id,
        clause=record.citation.clause,
    )


def rows(dataset: Dataset) -> Iterator[PlanRow]:
    """By place and year."""
    return map(_row, dataset.plans)


TABLE = Table(
    name="plans",
    group="plans",
    title=Text(zh="方案", en="Plans"),
    about=Text(
        zh="一个地方一年的民生实事方案。", en="What one place promises its residents for one year."
    ),
    key=("plan_id",),
    row=PlanRow,
    rows=rows,
)
