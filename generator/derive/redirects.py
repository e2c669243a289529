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
    for redirect in [*dataset.redirects, *_along(dataset)]:
        found.setdefault((redirect.kind, redirect.old), redirect)
    return list(found.values())


def _along(dataset: Dataset) -> Iterator[Redirect]:
    for redirect in dataset.redirects:
        for plan in dataset.plans:
            if redirect.kind == "place" and plan.place.id == redirect.new:
                yield _same(redirect, "plan", plan.id)
                yield from _of_plan(redirect, plan)
            if redirect.kind == "plan" and plan.id == redirect.new:
                yield from _of_plan(redirect, plan)
            for programme in plan.programmes:
                if redirect.kind == "programme" and programme.id == redirect.new:
                    yield from _of_programme(redirect, programme)


def _of_plan(redirect: Redirect, plan: PlanRecord) -> Iterator[Redirect]:
    for programme in plan.programmes:
        yield _same(redirect, "programme", programme.id)
        yield from _of_programme(redirect, programme)


def _of_programme(redirect: Redirect, programme: ProgrammeRecord) -> Iterator[Redirect]:
    for benefit in programme.benefits:
        yield _same(redirect, "benefit", benefit.id)


def _same(redirect: Redirect, kind: RedirectKind, new: str) -> Redirect:
    """The id `new` as it was before what it begins with was renamed."""
    return Redirect(
        kind=kind, old=redirect.old + new.removeprefix(redirect.new), new=new, since=redirect.since
    )
