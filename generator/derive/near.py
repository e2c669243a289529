"""The part of the data that one place's pages may show.

They are made from this alone, so that a change of a plan that isn't in it can't change them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord, PlanRecord, ProgrammeRecord
from generator.derive.seen import seen
from generator.model.place import Place

NEAREST = 6


def near(dataset: Dataset, place: Place) -> Dataset:
    """The data with the plans of the place, of all places above and below it, and of the next.

    The next are those whose programmes the pages of its own programmes name. All vocabularies are
    there, and what places have a page.
    """
    around = [place, *dataset.above(place), *dataset.within(place)]
    wanted = {plan.id for near_place in around for plan in dataset.plans_of(near_place)}
    for plan in dataset.plans_of(place):
        for programme in plan.programmes:
            wanted |= {other.plan_id for other in elsewhere(dataset, programme)}
    plans = tuple(plan for plan in dataset.plans if plan.id in wanted)
    return replace(dataset, plans=plans, shown=tuple(dataset.shown_places))


def read_by(dataset: Dataset, record: ProgrammeRecord) -> list[ProgrammeRecord]:
    """The programmes that a programme's own pages may show or take from, itself among them.

    Beside those named as elsewhere: its family's in its place and above, which say how to apply,
    and those whose benefits its own follow or stand in for.
    """
    line = [record.place, *dataset.above(record.place)]
    of_family = (other for place in line for other in dataset.of_family(record.family, place))
    taken = (
        _programme_of(dataset, other)
        for benefit in record.benefits
        for other in (dataset.rule_of(benefit), *dataset.beside(benefit))
    )
    found = (record, *elsewhere(dataset, record), *of_family, *taken)
    return sorted({other.id: other for other in found}.values(), key=lambda other: other.id)


def _programme_of(dataset: Dataset, benefit: BenefitRecord) -> ProgrammeRecord:
    plans = dataset.plans_of(benefit.place)
    listed = (programme for plan in plans for programme in plan.programmes)
    return next(programme for programme in listed if programme.id == benefit.programme_id)


def only(dataset: Dataset, programmes: Sequence[ProgrammeRecord]) -> Dataset:
    """The data with these programmes alone, each in a plan that says nothing else of its own."""
    wanted = {programme.id for programme in programmes}
    plans = {
        plan.id: plan
        for place in {programme.place.id: programme.place for programme in programmes}.values()
        for plan in dataset.plans_of(place)
    }
    own = (
        replace(
            plan,
            figures=(),
            milestones=(),
            programmes=tuple(record for record in plan.programmes if record.id in wanted),
        )
        for plan in sorted(plans.values(), key=lambda plan: (plan.place.id, plan.year))
    )
    return replace(
        dataset,
        plans=tuple(plan for plan in own if plan.programmes),
        phrases=(),
        lacking=(),
        shown=tuple(dataset.shown_places),
    )


def alone(dataset: Dataset, plan: PlanRecord) -> Dataset:
    """The data with one plan; of those that things are looked up in, what is seen of them."""
    around = tuple(seen(other) for other in looked_up(dataset, plan))
    return replace(dataset, plans=(plan,), around=around, phrases=(), shown=())


def looked_up(dataset: Dataset, plan: PlanRecord) -> Iterator[PlanRecord]:
    """The plans that another's rows and things take from: its place's others and those above."""
    places = (plan.place, *dataset.above(plan.place))
    near_plans = (other for place in places for other in dataset.plans_of(place))
    return (other for other in near_plans if other.id != plan.id)


def vocabularies(dataset: Dataset) -> Dataset:
    """The data without any plan: what a page may read that shows none."""
    return replace(dataset, plans=(), phrases=(), lacking=(), shown=())


def elsewhere(dataset: Dataset, record: ProgrammeRecord) -> list[ProgrammeRecord]:
    """The nearest other programmes of the family; its own page has them all.

    After its own place's and those above and below come the next ones by code. So each is shown
    by a few others only, and a change of one doesn't change all.
    """
    family = dataset.of_family(record.family)
    here = next(at for at, other in enumerate(family) if other.id == record.id)
    near = (record.place, *dataset.above(record.place), *dataset.below(record.place))
    found = chain.from_iterable(dataset.of_family(record.family, place) for place in near)
    others = {record.id: record}
    for other in chain(found, family[here:], family[:here]):
        if len(others) > NEAREST:
            break
        others.setdefault(other.id, other)
    del others[record.id]
    return sorted(others.values(), key=lambda other: (other.place.id, other.year))
