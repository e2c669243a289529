"""How good the data is, in numbers: what is verified, translated, stated and complete."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Literal

from pydantic import BaseModel

from generator.check.rules.untranslated import HAN, LATIN
from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord, PlanRecord
from generator.eligibility.evaluate import is_open
from generator.model.base import Text
from generator.model.benefit import AlsoRequired

Metric = Literal[
    "figures-verified",
    "texts-translated",
    "programmes-whole",
    "benefits-amount-stated",
    "benefits-amount-not-stated",
    "rules-complete",
    "rules-left-to-office",
]
Count = Callable[[Dataset, PlanRecord], Sequence[bool]]
"""For each thing of a plan that is measured, whether the measure holds for it."""


@dataclass(frozen=True)
class MetricDefinition:
    """What a metric means, and how it is counted."""

    about: Text
    count: Count


@dataclass(frozen=True)
class Quality:
    """One metric over one plan, or over all plans together: `value` of `of` things."""

    metric: Metric
    plan_id: str | None
    value: int
    of: int


def plan_qualities(dataset: Dataset) -> Iterator[Quality]:
    """Every metric of each plan."""
    for plan in dataset.plans:
        for metric, measure in MEASURES.items():
            counted = measure.count(dataset, plan)
            yield Quality(metric, plan.id, sum(counted), len(counted))


def together(plans: Sequence[Quality]) -> Iterator[Quality]:
    """Every metric: all plans together first, then plan by plan."""
    for metric in MEASURES:
        own = [plan for plan in plans if plan.metric == metric]
        yield Quality(
            metric,
            None,
            sum(plan_quality.value for plan_quality in own),
            sum(plan_quality.of for plan_quality in own),
        )
    yield from plans


def _figures(dataset: Dataset, plan: PlanRecord) -> list[bool]:
    del dataset
    own = [*plan.figures, *(figure for item in plan.programmes for figure in item.all_figures)]
    return [plan_quality.verified for plan_quality in own]


def _translated(dataset: Dataset, plan: PlanRecord) -> list[bool]:
    """Both halves hold something of their language."""
    del dataset
    return [bool(HAN.search(text.zh) and LATIN.search(text.en)) for text in _texts(plan)]


def _texts(record: object) -> Iterator[Text | AlsoRequired]:
    """Every text of the plan's own; what it refers to, such as a family, isn't."""
    if isinstance(record, Text | AlsoRequired):
        yield record
    else:
        for part in _parts(record):
            yield from _texts(part)


def _parts(record: object) -> Iterator[object]:
    if isinstance(record, BaseModel):
        yield from (getattr(record, name) for name in type(record).model_fields)
    elif isinstance(record, Mapping):
        yield from record.values()
    elif isinstance(record, list | tuple):
        yield from record
    elif is_dataclass(record):
        yield from (getattr(record, field.name) for field in fields(record) if field.name in OWN)


OWN = frozenset({"plan", "programmes", "programme", "scheme", "allocation", "benefits", "benefit"})
"""The fields of records that hold what the plan's own files state."""


def _whole(dataset: Dataset, plan: PlanRecord) -> list[bool]:
    del dataset
    return [programme.programme.gaps is None for programme in plan.programmes]


def _benefits(plan: PlanRecord) -> Iterator[BenefitRecord]:
    """Those that somebody applies for; works are for everyone and pay nothing."""
    for programme in plan.programmes:
        yield from (benefit for benefit in programme.benefits if not benefit.benefit.works)


def _amounts(*, stated: bool) -> Count:
    return lambda _, plan: [benefit.states_amount is stated for benefit in _benefits(plan)]


def _rules(*, complete: bool) -> Count:
    return lambda dataset, plan: [
        is_open(dataset.rule_of(benefit).benefit) is not complete for benefit in _benefits(plan)
    ]


def _measure(zh: str, en: str, count: Count) -> MetricDefinition:
    return MetricDefinition(Text(zh=zh, en=en), count)


MEASURES: dict[Metric, MetricDefinition] = {
    "figures-verified": _measure(
        "由程序在原文中找到的数", "Figures that a program found in their document", _figures
    ),
    "texts-translated": _measure(
        "中英文都齐全的文字", "Texts that are there in Chinese and in English", _translated
    ),
    "programmes-whole": _measure(
        "所据文本没有缺损的实事", "Programmes whose text is whole in the copy consulted", _whole
    ),
    "benefits-amount-stated": _measure(
        "文件写明给多少钱、多少东西的待遇",
        "Benefits of which the document states how much money or what quantity one gets",
        _amounts(stated=True),
    ),
    "benefits-amount-not-stated": _measure(
        "文件没有写明给多少钱、多少东西的待遇",
        "Benefits of which the document does not state how much money or what quantity one gets",
        _amounts(stated=False),
    ),
    "rules-complete": _measure(
        "条件全部写明、可在本站核对的待遇",
        "Benefits whose whole rule the document states and can be checked here",
        _rules(complete=True),
    ),
    "rules-left-to-office": _measure(
        "部分条件要由主管部门决定的待遇",
        "Benefits of which an office decides part of the rule",
        _rules(complete=False),
    ),
}
"""Every metric, in the order in which they are published."""
