"""The table `benefits_full`: every benefit with who may have it, how much and how, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord, ProgrammeRecord
from generator.describe.benefit import resolve
from generator.describe.bodies import body_text
from generator.describe.figure import figure_text
from generator.describe.rule_text import rule_text
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables import full
from generator.export.tables.common import (
    AmountStated,
    Clause,
    DocumentId,
    PlaceId,
    RunsUntil,
    StatedDate,
    Year,
)
from generator.model.base import Text
from generator.wording import word


class FullBenefitRow(Row):
    """One benefit."""

    benefit_id: str = column(
        title=("待遇编号", "Benefit id"),
        about=("与benefits表相同", "As in the table benefits"),
        refers_to="benefits.benefit_id",
    )
    place: PlaceId
    place_name: full.Place
    year: Year
    topic: full.Topic
    programme: full.Programme
    title: Text = full.named("待遇", "Benefit")
    headline: Text | None = full.named("一句话", "In a line")
    summary: Text = full.named("简介", "Summary")
    whom: full.Whom
    works: full.Works
    amount_stated: AmountStated
    amount: Text | None = full.named("写明的数额", "Amounts stated")
    conditions: Text | None = full.named("可核对的条件", "Conditions")
    required: Text | None = full.named("另外的要求", "Also required")
    unstated: Text | None = full.named("没有写明的", "Not stated")
    apply: Text | None = full.named("去哪里办", "Where to apply")
    lead: Text | None = full.named("牵头单位", "Lead bodies")
    office: Text | None = full.named("问哪里", "Office to ask")
    phone: str | None = column(
        title=("电话", "Telephone"), about=("那个单位的电话", "That office's number")
    )
    valid_from: StatedDate | None = column(
        title=("起始日期", "Valid from"), about=("空白表示没有写", "Empty where not stated")
    )
    valid_until: StatedDate | None = column(
        title=("截止日期", "Valid until"), about=("空白表示没有写", "Empty where not stated")
    )
    runs_until: RunsUntil
    document_id: DocumentId
    document: full.Document
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
    return FullBenefitRow.of(
        benefit,
        benefit_id=record.id,
        place=record.place.id,
        place_name=record.place.name,
        year=record.year,
        topic=programme.topic.name,
        programme=programme.title,
        headline=headline.benefit.headline if headline else None,
        amount_stated=record.states_amount,
        amount=_joined(figure_text(amount, dataset.units) for amount in record.entitlements),
        conditions=who,
        required=_joined(requirement.text for requirement in found.rule.also_required),
        unstated=_joined(benefit.unstated),
        apply=found.route.route.where if found.route else found.apply,
        lead=_joined(body_text(body) for body in found.leads),
        office=office.office.name if office else None,
        phone=office.office.phone if office else None,
        valid_from=benefit.since,
        valid_until=benefit.until,
        runs_until=benefit.runs_on and benefit.runs_on.until,
        document_id=record.citation.document.id,
        document=record.citation.document.title,
        clause=record.citation.clause,
    )


def _joined(texts: Iterable[Text]) -> Text | None:
    """Several texts as one, in each language."""
    listed = list(texts)
    if not listed:
        return None
    return Text.said(
        lambda lang: word(lang, "rule_text_and").join(text.of(lang) for text in listed)
    )


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
