"""Joins plans with the vocabularies they draw on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from generator.derive.dataset import Dataset
from generator.derive.ids import body_id, member_id, plan_id, programme_id
from generator.derive.records import (
    BodyRecord,
    Citation,
    FigureRecord,
    ListRecord,
    MilestoneRecord,
    PlanRecord,
    ProgrammeRecord,
)
from generator.load.corpus import PlanEntry
from generator.model.family import Indicator
from generator.model.plan import Plan
from generator.model.programme import BodyRef, Cited, Figure, Milestone, Part, Programme
from generator.quantity.parse import parse
from generator.quantity.quantity import Quantity
from generator.quantity.units import Units


class Joiner:
    """Turns plan entries into records, with the vocabularies of `dataset`."""

    def __init__(self, dataset: Dataset, units: Units) -> None:
        """`units` is the quantity grammar's vocabulary."""
        self.dataset = dataset
        self.units = units
        self.documents = {one.id: one for one in dataset.documents}
        self.bodies = {one.id: one for one in dataset.bodies}
        self.topics = {one.id: one for one in dataset.topics}
        self.families = {one.id: one for one in dataset.families}
        self.shared = {one.id: one for one in dataset.shared_indicators}

    def with_plans(self, entries: Iterable[PlanEntry]) -> Dataset:
        """The dataset with its plans."""
        return replace(self.dataset, plans=tuple(self._plan(entry) for entry in entries))

    def _plan(self, entry: PlanEntry) -> PlanRecord:
        plan = entry.value
        identifier = plan_id(plan.place, plan.year)
        return PlanRecord(
            id=identifier,
            place=self.dataset.places[plan.place],
            year=plan.year,
            plan=plan,
            coordinator=self._coordinator(plan),
            documents=tuple(self.documents[one] for one in plan.documents),
            figures=tuple(self._figure(plan, None, figure) for figure in plan.figures),
            milestones=tuple(self._milestone(plan, None, one) for one in plan.milestones),
            programmes=tuple(self._programme(plan, one.value) for one in entry.programmes),
            citation=self._cite(plan, None, None),
        )

    def _programme(self, plan: Plan, programme: Programme) -> ProgrammeRecord:
        identifier = _owner_id(plan, programme)
        family = self.families[programme.family]
        return ProgrammeRecord(
            id=identifier,
            plan_id=plan_id(plan.place, plan.year),
            place=self.dataset.places[plan.place],
            year=plan.year,
            programme=programme,
            family=family,
            topic=self.topics[family.topic],
            group=next((one for one in plan.groups if one.id == programme.group), None),
            bodies=tuple(
                self._body(plan, programme, part, ref)
                for part, refs in programme.bodies.items()
                for ref in refs
            ),
            figures=tuple(self._figure(plan, programme, one) for one in programme.figures),
            lists=tuple(
                ListRecord(
                    member_id(identifier, one.id), identifier, one, self._cite(plan, programme, one)
                )
                for one in programme.lists
            ),
            milestones=tuple(self._milestone(plan, programme, one) for one in programme.milestones),
            citation=self._cite(plan, programme, None),
        )

    def _figure(self, plan: Plan, programme: Programme | None, figure: Figure) -> FigureRecord:
        owner = _owner_id(plan, programme)
        indicator = self._indicator(programme, figure)
        return FigureRecord(
            id=member_id(owner, figure.local_id),
            local_id=figure.local_id,
            plan_id=plan_id(plan.place, plan.year),
            programme_id=owner if programme else None,
            place=self.dataset.places[plan.place],
            year=plan.year,
            family_id=programme.family if programme else None,
            indicator=indicator,
            role=figure.role,
            quantity=_completed(parse(figure.printed, self.units), figure, indicator),
            printed=figure.printed,
            about=self.dataset.places[figure.about] if figure.about else None,
            as_of=figure.as_of,
            part_of=member_id(owner, figure.part_of) if figure.part_of else None,
            note=figure.note,
            citation=self._cite(plan, programme, figure),
            verified=False,
        )

    def _indicator(self, programme: Programme | None, figure: Figure) -> Indicator:
        if figure.indicator in self.shared or programme is None:
            return self.shared[figure.indicator]
        family = self.families[programme.family]
        return next(one for one in family.indicators if one.id == figure.indicator)

    def _body(self, plan: Plan, programme: Programme, part: Part, ref: BodyRef) -> BodyRecord:
        body = self.bodies[ref.id]
        return BodyRecord(
            id=body_id(plan.place, ref.id),
            body=body,
            place=self.dataset.places[plan.place],
            printed=body.printed[plan.place],
            part=part,
            citation=self._cite(plan, programme, ref),
        )

    def _coordinator(self, plan: Plan) -> str | None:
        return body_id(plan.place, plan.coordinator) if plan.coordinator else None

    def _milestone(
        self, plan: Plan, programme: Programme | None, milestone: Milestone
    ) -> MilestoneRecord:
        owner = _owner_id(plan, programme)
        return MilestoneRecord(
            id=member_id(owner, milestone.key),
            plan_id=plan_id(plan.place, plan.year),
            programme_id=owner if programme else None,
            milestone=milestone,
            citation=self._cite(plan, programme, milestone),
        )

    def _cite(self, plan: Plan, programme: Programme | None, one: Cited | None) -> Citation:
        """The nearest document and clause: the thing's own, its programme's, its plan's."""
        chain = [cited for cited in (one, programme) if cited is not None]
        document = next((cited.document for cited in chain if cited.document), plan.documents[0])
        clause = next((cited.clause for cited in chain if cited.clause), plan.clause)
        return Citation(self.documents[document], clause)


def _owner_id(plan: Plan, programme: Programme | None) -> str:
    identifier = plan_id(plan.place, plan.year)
    return programme_id(identifier, programme.id) if programme else identifier


def _completed(quantity: Quantity, figure: Figure, indicator: Indicator) -> Quantity:
    """The quantity with what stands away from the number: qualifier, unit, per and period."""
    qualified = replace(quantity, qualifier=figure.qualifier or quantity.qualifier)
    return qualified.completed(unit=indicator.unit, per=indicator.per, period=indicator.period)
