"""The table `benefits`: what people, households and organisations can receive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord
from generator.describe.benefit import resolve
from generator.export.table import Column, Row, Table
from generator.export.tables.common import (
    Clause,
    DocumentId,
    PlaceId,
    ProgrammeId,
    StatedDate,
    SummaryEn,
    SummaryZh,
    Year,
    pair,
)
from generator.export.tables.scheme_members import source
from generator.model.base import Text
from generator.model.benefit import For


class BenefitRow(Row):
    """One benefit of one plan."""

    benefit_id: Annotated[
        str,
        Column(
            title=("待遇编号", "Benefit id"),
            about=("永不重复使用", "Never used for another benefit"),
        ),
    ]
    programme_id: ProgrammeId
    place: PlaceId
    year: Year
    benefit: Annotated[
        str,
        Column(
            title=("待遇", "Benefit"),
            about=(
                "同一种待遇在各地各年用同一个词",
                "The same word for the same benefit in every place and year",
            ),
        ),
    ]
    whom: Annotated[
        For,
        Column(
            title=("对象类别", "For"),
            about=(
                "person 个人，household 家庭，organisation 单位",
                "person, household or organisation",
            ),
        ),
    ]
    title_zh: Annotated[
        str,
        Column(
            title=("名称（中文）", "Title (Chinese)"),
            about=("本站用自己的话写", "In our own words"),
        ),
    ]
    title_en: Annotated[
        str,
        Column(
            title=("名称（英文）", "Title (English)"),
            about=("本站用自己的话写", "In our own words"),
        ),
    ]
    summary_zh: SummaryZh
    summary_en: SummaryEn
    headline_zh: Annotated[
        str | None,
        Column(
            title=("一句话（中文）", "Headline (Chinese)"),
            about=(
                "用一句话说能得到什么；空白表示是公共建设，或者用所沿用的待遇的",
                "What one gets, in a line; empty for works, and where the one it follows says it",
            ),
        ),
    ]
    headline_en: Annotated[
        str | None,
        Column(
            title=("一句话（英文）", "Headline (English)"),
            about=(
                "用一句话说能得到什么；空白表示是公共建设，或者用所沿用的待遇的",
                "What one gets, in a line; empty for works, and where the one it follows says it",
            ),
        ),
    ]
    works: Annotated[
        bool,
        Column(
            title=("公共建设", "Works"),
            about=(
                "建设的工程，不发给个人，没有条件",
                "Something built, paid out to nobody: it has no conditions",
            ),
        ),
    ]
    open_to_all: Annotated[
        bool,
        Column(
            title=("人人可用", "Open to all"),
            about=(
                "路边或公共场所里的工程，人人能用，不用申请；别的工程，能不能用、要不要申请，文件没有写",
                (
                    "Works in the street or in public places, free for all to use; of other works "
                    "the "
                    "documents do not say who can use them or how"
                ),
            ),
        ),
    ]
    follows_benefit_id: Annotated[
        str | None,
        Column(
            title=("沿用的规定", "Follows"),
            about=(
                "条件和另行要求以这一待遇的为准；空白表示有自己的规定",
                "The benefit whose conditions and requirements hold; empty where it has its own",
            ),
            refers_to="benefits.benefit_id",
        ),
    ]
    unstated_rule: Annotated[
        bool,
        Column(
            title=("规定不全", "Rule not stated in full"),
            about=("文件没有写全谁能得", "The document does not state in full who gets it"),
        ),
    ]
    figure_id: Annotated[
        str | None,
        Column(
            title=("数额", "Figure id"),
            about=(
                "给多少；空白表示文件没有写数额",
                "What it pays; empty where no amount is stated",
            ),
            refers_to="figures.figure_id",
        ),
    ]
    valid_from: Annotated[
        StatedDate | None,
        Column(
            title=("起始日期", "Valid from"),
            about=("空白表示没有写", "Empty where that is not stated"),
        ),
    ]
    valid_until: Annotated[
        StatedDate | None,
        Column(
            title=("截止日期", "Valid until"),
            about=("空白表示没有写", "Empty where that is not stated"),
        ),
    ]
    route_id: Annotated[
        str | None,
        Column(
            title=("办理途径", "Route id"),
            about=(
                "怎样申请；自己没有写的，用所沿用的规定的",
                "How to apply for it; that of the benefit it follows where it states none itself",
            ),
            refers_to="routes.route_id",
        ),
    ]
    apply_zh: Annotated[
        str | None,
        Column(
            title=("怎样申请（中文）", "How to apply (Chinese)"),
            about=("没有写明办理途径时的说明", "In words, where the document states no route"),
        ),
    ]
    apply_en: Annotated[
        str | None,
        Column(
            title=("怎样申请（英文）", "How to apply (English)"),
            about=("没有写明办理途径时的说明", "In words, where the document states no route"),
        ),
    ]
    document_id: DocumentId
    clause: Clause


def rows(dataset: Dataset) -> Iterator[BenefitRow]:
    """Programme by programme, in the order of the data."""
    for benefit in dataset.benefits():
        yield _row(dataset, benefit)


def _row(dataset: Dataset, record: BenefitRecord) -> BenefitRow:
    benefit, found = record.benefit, resolve(dataset, record)
    return BenefitRow(
        benefit_id=record.id,
        programme_id=record.programme_id,
        place=record.place.id,
        year=record.year,
        benefit=benefit.id,
        whom=benefit.whom,
        **pair("title", benefit.title),
        **pair("summary", benefit.summary),
        **pair("headline", benefit.headline),
        works=benefit.works,
        open_to_all=benefit.open_to_all,
        follows_benefit_id=None if found.rule is record else found.rule.id,
        unstated_rule=found.rule.benefit.unstated_rule,
        figure_id=record.pays.id if record.pays else None,
        valid_from=benefit.since,
        valid_until=benefit.until,
        route_id=found.route.id if found.route else None,
        **pair("apply", found.apply),
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
