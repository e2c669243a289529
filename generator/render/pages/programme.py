"""The page of a programme."""

from __future__ import annotations

from itertools import groupby

from generator.derive.records import BodyRecord, PlanRecord, ProgrammeRecord
from generator.render import paths
from generator.render.maker import Maker
from generator.render.splits import splits
from generator.site import Page


def programme_page(maker: Maker, plan: PlanRecord, record: ProgrammeRecord) -> Page:
    """One promise: what, how much, by whom, by when, from which clause."""
    family = record.family.id
    elsewhere = [
        other
        for other in maker.dataset.programmes()
        if other.family.id == family and other.id != record.id
    ]
    meta: dict[str, object] = {
        "kind": "programme",
        "place": maker.pick(record.place.name),
        "year": str(record.year),
        "topic": maker.pick(record.topic.name),
    }
    return maker.page(
        "programme.md.jinja",
        paths.programme_path(record),
        maker.pick(record.programme.title),
        maker.pick(record.programme.summary),
        meta,
        record=record,
        plan=plan,
        splits=list(splits(maker, record)),
        bodies=_by_part(record),
        elsewhere=elsewhere,
        guide=_guide(maker, record),
    )


def _guide(maker: Maker, record: ProgrammeRecord) -> ProgrammeRecord | None:
    """The nearest programme of a plan above, of the same family, that says how to apply."""
    for place in maker.dataset.above(record.place):
        for other in maker.dataset.programmes():
            same = other.family.id == record.family.id and other.place.id == place.id
            if same and other.scheme and other.scheme.scheme.routes:
                return other
    return None


def _by_part(record: ProgrammeRecord) -> list[tuple[str, list[BodyRecord]]]:
    parts = groupby(record.bodies, key=lambda body: body.part)
    return [(part, list(members)) for part, members in parts]
