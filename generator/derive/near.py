"""The part of the data that a place's page, or one of its plans' and programmes', may show.

They are made from this alone, so that a change of a plan that isn't in it can't change them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from generator.derive.dataset import Dataset
from generator.derive.records import PlanRecord, ProgrammeRecord
from generator.derive.seen import bare, seen
from generator.model.place import Place

NEAREST = 6
Stating = tuple[PlanRecord, list[ProgrammeRecord]]
"""A plan with some of its programmes."""


def standing(dataset: Dataset, place: Place) -> Dataset:
    """The data with the place's own plans; of those of the places above, what is seen of them.

    All vocabularies are there, and what places have a page.
    """
    return replace(
        dataset,
        plans=tuple(sorted(dataset.plans_of(place), key=lambda plan: plan.year)),
        around=tuple(seen(plan) for plan in plans_above(dataset, place)),
        phrases=(),
        lacking=(),
        shown=tuple(dataset.shown_places),
    )


def plans_above(dataset: Dataset, place: Place) -> list[PlanRecord]:
    """The plans of the places above, nearest first."""
    return [plan for up in dataset.above(place) for plan in dataset.plans_of(up)]


def by_itself(dataset: Dataset, plan: PlanRecord) -> Dataset:
    """The data with one plan and nothing of any other."""
    return replace(vocabularies(dataset), plans=(plan,))


def in_table(dataset: Dataset, record: ProgrammeRecord) -> list[Stating]:
    """The plans of places in the programme's table, in its year, if it has a table.

    Each with the programmes that state something of what is shared out.
    """
    indicators, places = record.outline.table or ((), ())
    return [
        (
            plan,
            [
                each
                for each in plan.programmes
                if not set(indicators).isdisjoint(each.outline.stated)
            ],
        )
        for place in places
        for plan in dataset.plans_of(dataset.places[place])
        if plan.year == record.year
    ]


def tabled(dataset: Dataset, record: ProgrammeRecord) -> Dataset:
    """The data with a programme that has a table, and what `in_table` gives of other plans.

    Of these there is no more than whose they are.
    """
    below = (bare(plan, some, record.citation) for plan, some in in_table(dataset, record))
    [own] = only(dataset, [record]).plans
    plans = sorted((own, *below), key=lambda plan: plan.id)
    return replace(vocabularies(dataset), plans=tuple(plans))


def read_by(dataset: Dataset, record: ProgrammeRecord) -> list[ProgrammeRecord]:
    """The programmes that a programme's own pages may show or take from, itself among them.

    Beside those named as elsewhere: its family's in its place and above, which say how to apply,
    and those whose benefits its own follow or stand in for.
    """
    line = [record.place, *dataset.above(record.place)]
    of_family = (other for place in line for other in dataset.of_family(record.family, place))
    stated = (
        dataset.stated(place, record.year, name)
        for name, follows in record.outline.rules
        for place in (follows or record.place.id, *(up.id for up in line[1:]))
    )
    taken = (other for other in stated if other)
    found = (record, *elsewhere(dataset, record), *of_family, *taken)
    return sorted({other.id: other for other in found}.values(), key=lambda other: other.id)


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


def from_below(dataset: Dataset, place: Place) -> Dataset:
    """The data with one place; of its plans and those above, what is seen of them by others."""
    plans = (*dataset.plans_of(place), *plans_above(dataset, place))
    around = tuple(seen(plan) for plan in plans)
    return replace(dataset, plans=(), around=around, phrases=(), lacking=(), shown=(place,))


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
    family, here = dataset.of_family(record.family), dataset.rank(record)
    ahead = (family[at % len(family)] for at in range(here, here + len(family)))
    near = (record.place, *dataset.above(record.place), *dataset.below(record.place))
    found = chain.from_iterable(dataset.of_family(record.family, place) for place in near)
    others = {record.id: record}
    for other in chain(found, ahead):
        if len(others) > NEAREST:
            break
        others.setdefault(other.id, other)
    del others[record.id]
    return sorted(others.values(), key=lambda other: (other.place.id, other.year))
