"""The table `benefits_full`: every benefit with who may have it, how much and how, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord, ProgrammeRecord
from generator.describe.benefit import resolve
from generator.describe.figure import figure_text
from generator.describe.rule_text import rule_text
from generator.export.table import Column, Row, Table
from generator.export.tables import full
from generator.export.tables.common import Clause, DocumentId, PlaceId, StatedDate, Year, pair
from generator.lang import LANGUAGE_TAGS
from generator.model.base import Text
from generator.model.benefit import For
from generator.wording import word


class FullBenefitRow(Row):
    """One benefit."""

    benefit_id: Annotated[
        str,
        Column(
            title=("待遇编号", "Benefit id"),
            about=("与benefits表相同", "As in the table benefits"),
            refers_to="benefits.benefit_id",
        ),
    ]
    place: PlaceId
    place_zh: full.PlaceZh
    place_en: full.PlaceEn
    year: Year
    topic_zh: full.TopicZh
    topic_en: full.TopicEn
    programme_zh: full.ProgrammeZh
    programme_en: full.ProgrammeEn
    title_zh: Annotated[str, full.named("待遇", "Benefit", "zh")]
    title_en: Annotated[str, full.named("待遇", "Benefit", "en")]
    headline_zh: Annotated[str | None, full.named("一句话", "In a line", "zh")]
    headline_en: Annotated[str | None, full.named("一句话", "In a line", "en")]
    summary_zh: Annotated[str, full.named("简介", "Summary", "zh")]
    summary_en: Annotated[str, full.named("简介", "Summary", "en")]
    whom: Annotated[
        For, Column(title=("对象类别", "For"), about=("与benefits表相同", "As in benefits"))
    ]
    amount_zh: Annotated[str | None, full.named("写明的数额", "Amounts stated", "zh")]
    amount_en: Annotated[str | None, full.named("写明的数额", "Amounts stated", "en")]
    conditions_zh: Annotated[str | None, full.named("可核对的条件", "Conditions", "zh")]
    conditions_en: Annotated[str | None, full.named("可核对的条件", "Conditions", "en")]
    required_zh: Annotated[str | None, full.named("另外的要求", "Also required", "zh")]
    required_en: Annotated[str | None, full.named("另外的要求", "Also required", "en")]
    unstated_zh: Annotated[str | None, full.named("没有写明的", "Not stated", "zh")]
    unstated_en: Annotated[str | None, full.named("没有写明的", "Not stated", "en")]
    apply_zh: Annotated[str | None, full.named("去哪里办", "Where to apply", "zh")]
    apply_en: Annotated[str | None, full.named("去哪里办", "Where to apply", "en")]
    office_zh: Annotated[str | None, full.named("问哪里", "Office to ask", "zh")]
    office_en: Annotated[str | None, full.named("问哪里", "Office to ask", "en")]
    phone: Annotated[
        str | None,
        Column(title=("电话", "Telephone"), about=("那个单位的电话", "That office's number")),
    ]
    valid_from: Annotated[
        StatedDate | None,
        Column(
            title=("起始日期", "Valid from"), about=("空白表示没有写", "Empty where not stated")
        ),
    ]
    valid_until: Annotated[
        StatedDate | None,
        Column(
            title=("截止日期", "Valid until"), about=("空白表示没有写", "Empty where not stated")
        ),
    ]
    document_id: DocumentId
    document_zh: full.DocumentZh
    document_en: full.DocumentEn
    clause: Clause


def rows(dataset: Dataset) -> Iterator[FullBenefitRow]:
    """In the order of the table `benefits`."""
    for programme in dataset.programmes():
        for benefit in programme.benefits:
            yield _row(dataset, programme, benefit)


def _row(dataset: Dataset, programme: ProgrammeRecord, record: BenefitRecord) -> FullBenefitRow:
    benefit, found = record.benefit, resolve(dataset, record)
    rule = found.rule.benefit
    who = rule_text(rule.who, dataset.facts, record.year) if rule.who else None
    office = next(iter(found.offices), None)
    headline = found.headline
    return FullBenefitRow(
        benefit_id=record.id,
        place=record.place.id,
        **pair("place", record.place.name),
        year=record.year,
        **pair("topic", programme.topic.name),
        **pair("programme", programme.programme.title),
        **pair("title", benefit.title),
        **pair("headline", headline.benefit.headline if headline else None),
        **pair("summary", benefit.summary),
        whom=benefit.whom,
        **pair("amount", _joined(figure_text(amount, dataset.units) for amount in record.amounts)),
        **pair("conditions", who),
        **pair("required", _joined(requirement.text for requirement in found.rule.also_required)),
        **pair("unstated", _joined(benefit.unstated)),
        **pair("apply", found.route.route.where if found.route else found.apply),
        **pair("office", office.office.name if office else None),
        phone=office.office.phone if office else None,
        valid_from=benefit.since,
        valid_until=benefit.until,
        document_id=record.citation.document.id,
        **pair("document", record.citation.document.title),
        clause=record.citation.clause,
    )


def _joined(texts: Iterable[Text]) -> Text | None:
    """Several texts as one, in each language."""
    listed = list(texts)
    if not listed:
        return None
    joined = {
        lang: word(lang, "rule_text_and").join(text.of(lang) for text in listed)
        for lang in LANGUAGE_TAGS
    }
    return Text(zh=joined["zh"], en=joined["en"])


TABLE = Table(
    name="benefits_full",
    group="flat",
    title=Text(zh="待遇，一张表看全", en="Benefits in full"),
    about=Text(
        zh="每项待遇一行：谁能得、条件是什么、多少、去哪里办，都写成话。不用再查别的表。",
        en="A row a benefit: who may have it and on which conditions, how much and where to apply, "
        "in words. No other table is needed.",
    ),
    key=("benefit_id",),
    row=FullBenefitRow,
    rows=rows,
)
