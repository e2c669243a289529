"""The table `benefits`: what people, households and organisations can receive."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord
from generator.describe.benefit import resolve
from generator.export.column import both, column
from generator.export.table import Row, Table
from generator.export.tables.common import (
    AmountStated,
    Clause,
    DocumentId,
    PlaceId,
    ProgrammeId,
    RunsUntil,
    StatedDate,
    Summary,
    Year,
)
from generator.export.tables.scheme_members import source
from generator.model.base import Text
from generator.model.benefit import For


class BenefitRow(Row):
    """One benefit of one plan."""

    benefit_id: str = column(
        title=("待遇编号", "Benefit id"), about=("永不重复使用", "Never used for another benefit")
    )
    programme_id: ProgrammeId
    place: PlaceId
    year: Year
    benefit: str = column(
        title=("待遇", "Benefit"),
        about=(
            "同一种待遇在各地各年用同一个词",
            "The same word for the same benefit in every place and year",
        ),
    )
    whom: For = column(
        title=("对象类别", "For"),
        about=(
            "person 个人，household 家庭，organisation 单位",
            "person, household or organisation",
        ),
    )
    title: Text = both(title=("名称", "Title"), about=("本站用自己的话写", "In our own words"))
    summary: Summary
    headline: Text | None = both(
        title=("一句话", "Headline"),
        about=(
            "用一句话说能得到什么；空白表示是公共建设，或者用所沿用的待遇的",
            "What one gets, in a line; empty for works, and where the one it follows says it",
        ),
    )
    works: bool = column(
        title=("公共建设", "Works"),
        about=(
            "建设的工程，不发给个人，没有条件",
            "Something built, paid out to nobody: it has no conditions",
        ),
    )
    open_to_all: bool = column(
        title=("没有什么要申请", "Nothing to apply for"),
        about=(
            "路边或公共场所里的工程，没有什么要申请的（本站推断）；别的工程，怎样才能用、要不要申请，文件没有写",
            (
                "Works in the street or in public places, where there is nothing to apply for (our "
                "conclusion); of other works the documents do not say how one comes to use them"
            ),
        ),
    )
    follows_benefit_id: str | None = column(
        title=("沿用的规定", "Follows"),
        about=(
            "条件和另行要求以这一待遇的为准；空白表示有自己的规定",
            "The benefit whose conditions and requirements hold; empty where it has its own",
        ),
        refers_to="benefits.benefit_id",
    )
    unstated_rule: bool = column(
        title=("规定不全", "Rule not stated in full"),
        about=("文件没有写全谁能得", "The document does not state in full who gets it"),
    )
    amount_stated: AmountStated
    figure_id: str | None = column(
        title=("主要的数", "Figure id"),
        about=(
            "给多少；没有写明的（amount_stated为false），是全部计划多少，或者空白",
            (
                "What it pays; where that is not stated (amount_stated is false), what is planned "
                "for all together, or empty"
            ),
        ),
        refers_to="figures.figure_id",
    )
    valid_from: StatedDate | None = column(
        title=("起始日期", "Valid from"), about=("空白表示没有写", "Empty where that is not stated")
    )
    valid_until: StatedDate | None = column(
        title=("截止日期", "Valid until"),
        about=("空白表示没有写", "Empty where that is not stated"),
    )
    runs_until: RunsUntil
    route_id: str | None = column(
        title=("办理途径", "Route id"),
        about=(
            "怎样申请；自己没有写的，用所沿用的规定的",
            "How to apply for it; that of the benefit it follows where it states none itself",
        ),
        refers_to="routes.route_id",
    )
    apply: Text | None = both(
        title=("怎样申请", "How to apply"),
        about=("没有写明办理途径时的说明", "In words, where the document states no route"),
    )
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[BenefitRow]:
    """Programme by programme, in the order of the data."""
    for benefit in dataset.benefits():
        yield _row(dataset, benefit)


def _row(dataset: Dataset, record: BenefitRecord) -> BenefitRow:
    benefit, found = record.benefit, resolve(dataset, record)
    return BenefitRow.of(
        benefit,
        benefit_id=record.id,
        programme_id=record.programme_id,
        place=record.place.id,
        year=record.year,
        benefit=benefit.id,
        follows_benefit_id=None if found.rule is record else found.rule.id,
        unstated_rule=found.rule.benefit.unstated_rule,
        amount_stated=record.states_amount,
        figure_id=record.pays.id if record.pays else None,
        valid_from=benefit.since,
        valid_until=benefit.until,
        runs_until=benefit.runs_on and benefit.runs_on.until,
        route_id=found.route.id if found.route else None,
        apply=found.apply,
        **source(record.citation),
    )


TABLE = Table(
    name="benefits",
    group="benefits",
    title=Text(zh="待遇", en="Benefits"),
    about=Text(
        zh="个人、家庭和单位能得到什么。",
        en="What people, households and organisations can receive.",
    ),
    key=("benefit_id",),
    row=BenefitRow,
    rows=rows,
)
