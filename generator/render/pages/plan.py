"""The page of a plan."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from generator import paths
from generator.derive.records import PlanRecord
from generator.model.place import Place
from generator.render.card import plan_card
from generator.render.maker import Maker
from generator.site import Page


def plan_page(maker: Maker, plan: PlanRecord, above: Sequence[Place]) -> Page:
    """What one place promises for one year; `above` are the upper ones with a plan of the year."""
    place = maker.whole(plan.place)
    grouped = groupby(plan.programmes, key=lambda record: record.group)
    return maker.page(
        "plan.md.jinja",
        paths.plan_path(plan),
        maker.pick(plan.title),
        maker.pick(plan.plan.summary),
        {"kind": "plan", "place": place, "year": str(plan.year), "where": _above(maker, plan)},
        plan_card(maker, plan),
        plan=plan,
        with_above=maker.word("time_and").join(maker.pick(upper.name) for upper in above),
        groups=[(group, list(records)) for group, records in grouped],
    )


def _above(maker: Maker, plan: PlanRecord) -> str:
    """The place's name in full, where a plan's own title can't have it so."""
    whole = maker.whole(plan.place)
    return whole if whole != maker.pick(plan.place.name) else ""
