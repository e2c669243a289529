"""Columns that several tables share, each described once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, StringConstraints

from generator.export.column import Column, ColumnPair
from generator.model.base import Text
from generator.model.fact import Asked
from generator.model.ids import published_place
from generator.model.purpose import Purpose

ORDINAL = Text(zh="序号", en="ordinal number")
CALENDAR_YEAR = Text(zh="公历年", en="calendar year")
PROGRAMMES = Text(zh="件", en="programmes")
THINGS = Text(zh="个", en="things counted")
OF_ITS_ROW = Text(zh="见同一行的 unit 列", en="given in the row's column unit")

StatedDate = Annotated[str, StringConstraints(pattern=r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$")]
"""A date of ISO 8601 as exact as the document states it: a day, a month or a year."""

Exactness = Literal["day", "month", "year"]
EXACT_TO: dict[int, Exactness] = {4: "year", 7: "month", 10: "day"}
_PRECISION = Column(
    title=("精确到", "Precision"),
    about=(
        "日期精确到哪一级：day 日，month 月，year 年",
        "How exact the date is: day, month or year",
    ),
)
DatePrecision = Annotated[Exactness, _PRECISION]
DatePrecisionOrNone = Annotated[Exactness | None, _PRECISION]


def date_precision(date: str) -> Exactness:
    """How exact a stated date is: `2023-06` is a month."""
    return EXACT_TO[len(date)]


DocumentId = Annotated[
    str,
    Column(
        title=("文件编号", "Document id"),
        about=("这一行所依据的文件", "The document in which this is stated"),
        refers_to="documents.document_id",
    ),
]
Clause = Annotated[
    str,
    Column(
        title=("条款", "Clause"),
        about=(
            "在文件中的位置，如 四(十六)、附件4 二(三)1；引言、末段、落款指编号条款之外的部分",
            (
                "Where in the document, such as 四(十六) or 附件4 二(三)1; 引言 is the opening, "
                "末段 the closing paragraph, 落款 the signature"
            ),
        ),
    ),
]
PlanId = Annotated[
    str,
    Column(
        title=("方案编号", "Plan id"),
        about=("所属的民生实事方案", "The plan this belongs to"),
        refers_to="plans.plan_id",
    ),
]
ProgrammeId = Annotated[
    str,
    Column(
        title=("实事编号", "Programme id"),
        about=("所属的实事", "The programme this belongs to"),
        refers_to="programmes.programme_id",
    ),
]
ProgrammeIdOrNone = Annotated[
    str | None,
    Column(
        title=("实事编号", "Programme id"),
        about=(
            "所属的实事；空白表示属于整个方案",
            "The programme this belongs to; empty where it belongs to the plan as a whole",
        ),
        refers_to="programmes.programme_id",
    ),
]
PlaceKey = Annotated[str, AfterValidator(published_place)]
"""A place's id as tables have it, from the one that the data have."""

PlaceId = Annotated[
    PlaceKey,
    Column(
        title=("行政区划", "Place"),
        about=("发布方案的地方", "The place whose plan it is"),
        refers_to="places.place_id",
    ),
]
Year = Annotated[
    int, Column(title=("年份", "Year"), about=("方案的年份", "The plan's year"), unit=CALENDAR_YEAR)
]
FamilyId = Annotated[
    str,
    Column(
        title=("事项", "Family"),
        about=("同类实事的编号", "The family of programmes"),
        refers_to="families.family_id",
    ),
]
RouteId = Annotated[
    str,
    Column(
        title=("办理编号", "Route id"),
        about=("所属的办理途径", "The route it belongs to"),
        refers_to="routes.route_id",
    ),
]
BenefitId = Annotated[
    str,
    Column(
        title=("待遇编号", "Benefit id"),
        about=("所属的待遇", "The benefit it belongs to"),
        refers_to="benefits.benefit_id",
    ),
]
AmountStated = Annotated[
    bool,
    Column(
        title=("写明数额", "Amount stated"),
        about=(
            "文件是不是写明了给多少钱、多少东西",
            "Whether the document states how much money or what quantity one gets",
        ),
    ),
]
RunsUntil = Annotated[
    StatedDate | None,
    Column(
        title=("过了那年还管到", "Runs on until"),
        about=(
            "过了方案那一年，符合的人还享受到什么时候（本站推算）；空白表示没有过那一年",
            (
                "Where the claim outlasts the plan's year: until when those who qualify have it "
                "(our reckoning); empty otherwise"
            ),
        ),
    ),
]
FactId = Annotated[
    str,
    Column(
        title=("情况编号", "Fact id"),
        about=("要问的情况", "The fact it is about"),
        refers_to="facts.fact_id",
    ),
]
AsksMe = Annotated[
    bool,
    Column(
        title=("问本人", "Asks me"),
        about=("可以问使用者本人的情况", "May be about the person who asks"),
    ),
]
AsksChild = Annotated[
    bool,
    Column(title=("问孩子", "Asks child"), about=("可以问孩子的情况", "May be about their child")),
]
AsksCaredFor = Annotated[
    bool,
    Column(
        title=("问照顾的人", "Asks cared-for"),
        about=("可以问所照顾的人的情况", "May be about someone they care for"),
    ),
]
AsksOrganisation = Annotated[
    bool,
    Column(
        title=("问单位", "Asks organisation"),
        about=("可以问企业或机构的情况", "May be about an organisation"),
    ),
]
Position = Annotated[
    int,
    Field(ge=1),
    Column(title=("次序", "Position"), about=("从1开始", "In order, from 1"), unit=ORDINAL),
]
PurposeOf = Annotated[
    Purpose,
    Column(
        title=("用途", "Purpose"),
        about=(
            (
                "target 当年的目标，entitlement 能得到的，line 保障的标准，"
                "eligibility 谁符合条件，"
                "requirement 对承办方的要求，money 资金，background 背景"
            ),
            (
                "target (of the year), entitlement (what somebody gets), line (the standard of "
                "support), eligibility (who may have it), "
                "requirement (on providers), money or background"
            ),
        ),
    ),
]
Name = Annotated[
    Text,
    ColumnPair(
        title=("名称", "Name"),
        about=("中文名称", "Name in Chinese"),
        about_en=("英文名称", "Name in English"),
    ),
]
Title = Annotated[
    Text,
    ColumnPair(
        title=("标题", "Title"),
        about=("文件中的标题", "Title as the document has it"),
        about_en=("本站的英文翻译，非官方", "Our translation, not official"),
    ),
]
Summary = Annotated[
    Text,
    ColumnPair(
        title=("简介", "Summary"),
        about=("本站写的简介", "Summary in our own words"),
        about_en=("本站写的英文简介", "Summary in our own words"),
    ),
]
Gaps = Annotated[
    Text | None,
    ColumnPair(title=("缺损", "Gaps"), about=("原文缺了什么", "What the copy consulted lacks")),
]
Note = Annotated[
    Text | None,
    ColumnPair(title=("说明", "Note"), about=("需要知道的情况", "What one needs to know")),
]


def asks(asked: Iterable[Asked]) -> dict[str, Any]:
    """The four columns that say whom a question or an audience is about."""
    named: dict[str, Asked] = {
        "asks_me": "me",
        "asks_child": "child",
        "asks_cared_for": "cared-for",
        "asks_organisation": "organisation",
    }
    given = set(asked)
    return {column: wanted in given for column, wanted in named.items()}
