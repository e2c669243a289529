"""The page of a programme."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import get_args

from generator import paths
from generator.derive.dataset import Dataset
from generator.derive.near import elsewhere
from generator.derive.records import BodyRecord, PlanRecord, ProgrammeRecord
from generator.describe.benefit import Resolved, resolve
from generator.model.programme import Part
from generator.model.scheme import Route
from generator.render.card import programme_card
from generator.render.gone import gone_notes
from generator.render.links import Link
from generator.render.maker import Maker
from generator.render.splits import splits
from generator.render.structured.script import NODES
from generator.render.structured.service import service_nodes
from generator.render.tiles import GAINS, sourced
from generator.site import Page

EVERYONE = "everyone"


def programme_page(maker: Maker, plan: PlanRecord, record: ProgrammeRecord) -> Page:
    """One promise: what, how much, by whom, by when, from which clause."""
    guide = _guide(maker, record)
    meta: dict[str, object] = {
        "kind": "programme",
        "place": maker.whole(record.place),
        "year": str(record.year),
        "where": maker.where(record.place, record.year),
        "topic": maker.pick(record.topic.name),
        "group": paths.family_path(record.family),
        "audience": _audience(maker, record),
        "amount": _amount(maker, record),
        NODES: service_nodes(maker, record),
    }
    return maker.page(
        "programme.md.jinja",
        paths.programme_path(record),
        maker.pick(record.title),
        maker.pick(record.programme.summary),
        meta,
        programme_card(maker, record),
        record=record,
        plan=plan,
        figures=sourced(record),
        splits=list(splits(maker, record)),
        bodies=_by_part(record),
        elsewhere=elsewhere(maker.dataset, record),
        benefits=list(_gains(maker, plan, record)),
        guide=guide,
        guided=_guided(record, guide) if guide else (),
        directory=_directory(maker.dataset, record),
        gone=gone_notes(maker, record.id),
    )


@dataclass(frozen=True)
class GainLink(Link):
    """Something that one can get; `headline` says it in a line, or is empty."""

    headline: str = ""


def _gains(maker: Maker, plan: PlanRecord, record: ProgrammeRecord) -> Iterator[GainLink]:
    """What somebody can get by it, each where it stands in full: with the first it is for."""
    order = list(maker.dataset.audiences)
    for benefit in record.benefits:
        if not benefit.benefit.works:
            first = min((audience.id for audience in benefit.audiences), key=order.index)
            page = f"{paths.benefits_path(plan.place.id, plan.year)}/{first}"
            title, anchor = maker.pick(benefit.benefit.title), f"#benefit-{benefit.benefit.id}"
            found = resolve(maker.dataset, benefit)
            mark = maker.ask_first(found.open)
            yield GainLink(title, f"{page}{anchor}", mark, _headline(maker, found))


def _headline(maker: Maker, found: Resolved) -> str:
    """What one gets; where a place above says it, that is said too."""
    stating = found.headline
    if stating is None or (text := stating.benefit.headline) is None:
        return ""
    if stating.place.id == found.record.place.id:
        return maker.pick(text)
    above = maker.word("finder_amount_above", place=maker.pick(stating.place.name))
    return f"{above} {maker.pick(text)}"


def _audience(maker: Maker, record: ProgrammeRecord) -> list[str]:
    """Whom its benefits are for; what benefits nobody by name is for everyone."""
    named = {audience.id for benefit in record.benefits for audience in benefit.audiences} or {
        EVERYONE
    }
    return [
        maker.pick(audience.name)
        for audience in maker.dataset.audiences.values()
        if audience.id in named
    ]


def _amount(maker: Maker, record: ProgrammeRecord) -> str:
    """The figure that a search result shows: what a person gets, else what is to be reached."""
    view = maker.headline(record)
    if view is None or view.record.purpose not in GAINS:
        return ""
    return f"{view.label} {view.whole}"


def _guide(maker: Maker, record: ProgrammeRecord) -> ProgrammeRecord | None:
    """The nearest programme above, of the same family, that says how to apply: of the same year.

    Where there is none, that of the last year before it, for reference only.
    """
    found = [
        other
        for place in maker.dataset.above(record.place)
        for other in maker.dataset.of_family(record.family, place)
        if other.year <= record.year and other.scheme and other.scheme.scheme.routes
    ]
    return max(found, key=lambda other: other.year, default=None)


def _guided(record: ProgrammeRecord, guide: ProgrammeRecord) -> list[Route]:
    """The guide's routes, but for those to benefits that this programme doesn't have.

    A benefit that the guide knows only in parts, under other ids, may need any of them.
    """
    own = {benefit.benefit.id for benefit in record.benefits}
    led: dict[str, set[str]] = {}
    for benefit in guide.benefits:
        if benefit.benefit.route:
            led.setdefault(benefit.benefit.route, set()).add(benefit.benefit.id)
    routes = guide.scheme.scheme.routes if guide.scheme else []
    if own - {benefit.benefit.id for benefit in guide.benefits}:
        return routes
    return [route for route in routes if led.get(route.id, own) & own]


def _directory(dataset: Dataset, record: ProgrammeRecord) -> ProgrammeRecord | None:
    """For a programme without numbers the nearest above, of its kind and year, that has some."""
    if record.scheme and record.scheme.offices:
        return None
    found = (
        other
        for place in dataset.above(record.place)
        for other in dataset.of_family(record.family, place)
        if other.year == record.year and other.scheme and other.scheme.offices
    )
    return next(found, None)


def _by_part(record: ProgrammeRecord) -> list[tuple[str, list[BodyRecord]]]:
    order = get_args(Part)
    ranked = sorted(record.bodies, key=lambda body: order.index(body.part))
    parts = groupby(ranked, key=lambda body: body.part)
    return [(part, list(members)) for part, members in parts]
