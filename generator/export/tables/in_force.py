"""The table `in_force`: what a place's residents could have in a year, by whichever plan."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord
from generator.describe.benefit import headline_of
from generator.export.column import column
from generator.export.table import Row, Table
from generator.export.tables import full
from generator.export.tables.common import BenefitId, PlaceKey, Year
from generator.model.base import Text
from generator.model.place import Place


class InForceRow(Row):
    """One benefit in one place and year."""

    place: PlaceKey = column(
        title=("居民所在地", "Place"),
        about=("谁能得：住在这个地方的人", "The place whose residents could have it"),
        refers_to="places.place_id",
    )
    place_name: full.Place
    year: Year
    benefit_id: BenefitId
    title: Text = full.named("待遇", "Benefit")
    headline: Text | None = full.named("一句话", "In a line")
    whom: full.Whom
    works: full.Works
    plan_place: PlaceKey = column(
        title=("方案所属地方", "Plan's place"),
        about=("按哪个地方的方案", "The place whose plan gives it"),
        refers_to="places.place_id",
    )
    plan_place_name: Text = full.named(
        "方案所属地方名称", "Plan's place by name", name="plan_place"
    )
    replaced_by: str | None = column(
        title=("改按", "Replaced by"),
        about=(
            "更近的方案写了同一种待遇的，那一项的编号，以那一项为准",
            "Where a nearer plan has the same benefit: that one's id, whose terms hold",
        ),
        refers_to="benefits.benefit_id",
    )


def rows(dataset: Dataset) -> Iterator[InForceRow]:
    """Place by place as in `places`, year by year; its own plan first, then those above."""
    for place in dataset.shown_places:
        chain = [place, *dataset.above(place)]
        years = {plan.year for up in chain for plan in dataset.plans_of(up)}
        for year in sorted(years):
            yield from _of(dataset, place, chain, year)


def _of(dataset: Dataset, place: Place, chain: list[Place], year: int) -> Iterator[InForceRow]:
    nearest: dict[str, str] = {}
    for benefit in _benefits(dataset, chain, year):
        name = benefit.benefit.id
        headline = headline_of(dataset, benefit)
        yield InForceRow(
            place=place.id,
            place_name=place.name,
            year=year,
            benefit_id=benefit.id,
            title=benefit.benefit.title,
            headline=headline.benefit.headline if headline else None,
            whom=benefit.benefit.whom,
            works=benefit.benefit.works,
            plan_place=benefit.place.id,
            plan_place_name=benefit.place.name,
            replaced_by=nearest.get(name),
        )
        nearest.setdefault(name, benefit.id)


def _benefits(dataset: Dataset, chain: list[Place], year: int) -> Iterator[BenefitRecord]:
    for up in chain:
        for plan in dataset.plans_of(up):
            if plan.year == year:
                for programme in plan.programmes:
                    yield from programme.benefits


TABLE = Table(
    name="in_force",
    group="flat",
    title=Text(zh="各地各年的待遇", en="In force, place by place"),
    about=Text(
        zh="一个地方的居民那一年能有哪些待遇：本地方案写的，和上级方案写的。要数有几种，请去掉replaced_by有内容的行；"
        "works为true的是建设的工程，不用申请。",
        en="What a place's residents could have in a year: by its own plan, and by those of the "
        "places it lies in. To count each once, leave out the rows with something in replaced_by; "
        "where works is true, something is built that nobody applies for.",
    ),
    key=("place", "year", "benefit_id"),
    row=InForceRow,
    rows=rows,
    of_plans=False,
    of_places=True,
)
