"""Joins what stands under a plan or a programme: figures, bodies, milestones, lists."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.check.quantities import read_quantity
from generator.derive.cite import Sourced, cite
from generator.derive.records import BodyRecord, FigureRecord, ListRecord, MilestoneRecord
from generator.derive.vocabularies import Vocabularies
from generator.model.family import Indicator
from generator.model.ids import body_id, member_id, plan_id, programme_id
from generator.model.plan import Plan
from generator.model.programme import BodyRef, Figure, ItemList, Milestone, Part, Programme
from generator.model.purpose import purpose_of
from generator.quantity.quantity import Quantity
from generator.quantity.stated_date import StatedDate, read_date


def _stated(milestone: Milestone) -> StatedDate:
    """The date as printed; ValueError where it is none, which the checks tell before."""
    stated = read_date(milestone.printed, int(milestone.date[:4]))
    if stated is None:
        raise ValueError(f"'{milestone.printed}' is not a date")
    return stated


@dataclass(frozen=True)
class MemberJoiner:
    """Joins for one plan (`programme` None) or one of its programmes."""

    known: Vocabularies
    plan: Plan
    programme: Programme | None = None

    @property
    def plan_id(self) -> str:
        """The plan's id."""
        return plan_id(self.plan.place, self.plan.year)

    @property
    def programme_id(self) -> str | None:
        """The programme's id, if there is one."""
        return programme_id(self.plan_id, self.programme.id) if self.programme else None

    @property
    def owner_id(self) -> str:
        """What the members' ids begin with."""
        return self.programme_id or self.plan_id

    def figure(self, figure: Figure, *around: Sourced) -> FigureRecord:
        """A figure; `around` is what lends it a document and a clause, inmost first."""
        indicator = self.known.indicator(self.programme, figure)
        quantity = read_quantity(figure, self.known.units, indicator)
        return FigureRecord(
            id=member_id(self.owner_id, figure.local_id),
            local_id=figure.local_id,
            plan_id=self.plan_id,
            programme_id=self.programme_id,
            place=self.known.places[self.plan.place],
            year=self.plan.year,
            family_id=figure.family or (self.programme.family if self.programme else None),
            indicator=indicator,
            role=figure.role,
            purpose=purpose_of(figure.role, figure.purpose, indicator.purpose),
            own_name=figure.name,
            covers=figure.covers,
            quantity=_completed(quantity, figure, indicator),
            printed=figure.printed,
            heading_unit=figure.heading_unit,
            qualifier_apart=figure.qualifier if quantity.qualifier == "exact" else None,
            average=figure.average,
            apart=figure.apart,
            about=self.known.places[figure.about] if figure.about else None,
            as_of=figure.as_of,
            part_of=self._member(figure.part_of),
            same_print_as=self._member(figure.same_print_as),
            note=figure.note,
            citation=cite(self.known.documents, self.plan, figure, *around, self.programme),
            found=self.known.verified.get(member_id(self.owner_id, figure.local_id)),
        )

    def _member(self, local: str | None) -> str | None:
        return member_id(self.owner_id, local) if local else None

    def body(self, part: Part, ref: BodyRef, *around: Sourced) -> BodyRecord:
        """A body's part in the programme."""
        body = self.known.bodies[ref.id]
        return BodyRecord(
            id=body_id(self.plan.place, ref.id),
            body=body,
            place=self.known.places[self.plan.place],
            printed=ref.printed or body.printed[self.plan.place],
            part=part,
            citation=cite(self.known.documents, self.plan, ref, *around, self.programme),
        )

    def milestone(self, milestone: Milestone, *around: Sourced) -> MilestoneRecord:
        """A dated step."""
        return MilestoneRecord(
            id=member_id(self.owner_id, milestone.key),
            plan_id=self.plan_id,
            programme_id=self.programme_id,
            milestone=milestone,
            stated=_stated(milestone),
            citation=cite(self.known.documents, self.plan, milestone, *around, self.programme),
        )

    def list(self, item_list: ItemList, *around: Sourced) -> ListRecord:
        """What the text enumerates."""
        return ListRecord(
            id=member_id(self.owner_id, item_list.id),
            programme_id=self.owner_id,
            list=item_list,
            citation=cite(self.known.documents, self.plan, item_list, *around, self.programme),
        )


def _completed(quantity: Quantity, figure: Figure, indicator: Indicator) -> Quantity:
    """The quantity with what stands away from the number: qualifier, unit, per and period."""
    qualified = replace(quantity, qualifier=figure.qualifier or quantity.qualifier)
    return qualified.completed(unit=indicator.unit, per=indicator.per, period=indicator.period)
