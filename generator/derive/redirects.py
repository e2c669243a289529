"""Every id that leads to another: those that the data names, and those that moved along."""

from __future__ import annotations

from collections.abc import Iterator

from generator.derive.dataset import Dataset
from generator.derive.records import PlanRecord, ProgrammeRecord
from generator.model.redirect import Redirect, RedirectKind


def resolved(dataset: Dataset) -> list[Redirect]:
    """The redirects with those of all that has a file of its own and begins with a renamed id.

    A renamed place takes its plans along, a plan its programmes, a programme its benefits. What
    the data itself says of an id comes first.
    """
    found: dict[tuple[RedirectKind, str], Redirect] = {}
    for one in [*dataset.redirects, *_along(dataset)]:
        found.setdefault((one.kind, one.old), one)
    return list(found.values())


def _along(dataset: Dataset) -> Iterator[Redirect]:
    for one in dataset.redirects:
        for plan in dataset.plans:
            if one.kind == "place" and plan.place.id == one.new:
                yield _same(one, "plan", plan.id)
                yield from _of_plan(one, plan)
            if one.kind == "plan" and plan.id == one.new:
                yield from _of_plan(one, plan)
            for programme in plan.programmes:
                if one.kind == "programme" and programme.id == one.new:
                    yield from _of_programme(one, programme)


def _of_plan(one: Redirect, plan: PlanRecord) -> Iterator[Redirect]:
    for programme in plan.programmes:
        yield _same(one, "programme", programme.id)
        yield from _of_programme(one, programme)


def _of_programme(one: Redirect, programme: ProgrammeRecord) -> Iterator[Redirect]:
    for benefit in programme.benefits:
        yield _same(one, "benefit", benefit.id)


def _same(one: Redirect, kind: RedirectKind, new: str) -> Redirect:
    """The id `new` as it was before what it begins with was renamed."""
    return Redirect(kind=kind, old=one.old + new.removeprefix(one.new), new=new, since=one.since)
