"""Joins benefits with their figures, routes, audiences and the clauses that state them."""

from __future__ import annotations

from dataclasses import dataclass

from generator.derive.cite import Sourced, cite
from generator.derive.join_member import MemberJoiner
from generator.derive.records import (
    BenefitRecord,
    Citation,
    ConditionRecord,
    ProgrammeRecord,
    RequirementRecord,
    RouteRecord,
)
from generator.model.benefit import Benefit, BenefitFile
from generator.model.ids import member_id


def join_benefits(
    member: MemberJoiner, programme: ProgrammeRecord, file: BenefitFile
) -> tuple[BenefitRecord, ...]:
    """The benefits of a programme whose figures and scheme are joined already."""
    figures = {figure.local_id: figure for figure in programme.all_figures}
    joined = []
    for benefit in file.benefits:
        source = _Source(member, benefit)
        joined.append(
            BenefitRecord(
                id=member_id(programme.id, benefit.id),
                programme_id=programme.id,
                place=programme.place,
                year=programme.year,
                benefit=benefit,
                audiences=tuple(member.known.audiences[audience] for audience in benefit.audience),
                conditions=tuple(source.conditions()),
                also_required=tuple(source.requirements()),
                pays=figures[benefit.pays] if benefit.pays else None,
                more_pays=tuple(figures[paid] for paid in benefit.more_pays),
                route=_route(programme, benefit.route) if benefit.route else None,
                citation=source.cite(),
            )
        )
    return tuple(joined)


@dataclass(frozen=True)
class _Source:
    """Where a benefit and its parts are stated."""

    member: MemberJoiner
    benefit: Benefit

    def cite(self, *inner: Sourced) -> Citation:
        around = (self.benefit, self.member.programme)
        return cite(self.member.known.documents, self.member.plan, *inner, *around)

    def conditions(self) -> list[ConditionRecord]:
        # Locations in the file begin with "who"; in the record with the rule itself.
        return [
            ConditionRecord(loc[1:], leaf, self.cite(leaf)) for loc, leaf in self.benefit.leaves
        ]

    def requirements(self) -> list[RequirementRecord]:
        return [
            RequirementRecord(requirement.text, self.cite(requirement))
            for requirement in self.benefit.also_required
        ]


def _route(programme: ProgrammeRecord, local: str) -> RouteRecord:
    scheme = programme.scheme
    assert scheme, "checked by the rule benefit-reference"
    route = next(route for route in scheme.scheme.routes if route.id == local)
    return RouteRecord(member_id(programme.id, local), route, scheme.cite(route.clause))
