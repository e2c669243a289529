"""Joins plans and programmes with the vocabularies they draw on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.derive.cite import cite
from generator.derive.join_benefits import join_benefits
from generator.derive.join_member import MemberJoiner
from generator.derive.join_scheme import join_allocation, join_scheme
from generator.derive.quoting import with_figures
from generator.derive.records import BodyRecord, PlanRecord, ProgrammeRecord
from generator.derive.vocabularies import Vocabularies
from generator.load.corpus import PlanEntry
from generator.model.allocation import Allocation
from generator.model.benefit import BenefitFile
from generator.model.ids import body_id
from generator.model.programme import Figure, Programme
from generator.model.scheme import Scheme


@dataclass(frozen=True)
class CompanionFiles:
    """What stands beside a programme in files of its own."""

    scheme: Scheme | None
    allocation: Allocation | None
    benefits: BenefitFile | None


def join_plan(known: Vocabularies, entry: PlanEntry) -> PlanRecord:
    """A plan with its programmes."""
    plan = entry.value
    member = MemberJoiner(known, plan)
    schemes = {scheme.value.programme: scheme.value for scheme in entry.schemes}
    allocations = {allocation.value.programme: allocation.value for allocation in entry.allocations}
    benefits = {benefit.value.programme: benefit.value for benefit in entry.benefits}
    programmes = [
        _programme(
            known,
            entry,
            at,
            CompanionFiles(
                schemes.get(programme.value.id),
                allocations.get(programme.value.id),
                benefits.get(programme.value.id),
            ),
        )
        for at, programme in enumerate(entry.programmes)
    ]
    return PlanRecord(
        id=member.plan_id,
        title=plan.title,
        place=known.places[plan.place],
        year=plan.year,
        about=entry.outline.about,
        plan=plan.model_copy(
            update={"summary": with_figures(plan.summary, plan.figures, None, known)}
        ),
        documents=tuple(known.documents[document] for document in plan.documents),
        coordinator=body_id(plan.place, plan.coordinator) if plan.coordinator else None,
        figures=tuple(member.figure(figure) for figure in plan.figures),
        milestones=tuple(member.milestone(milestone) for milestone in plan.milestones),
        programmes=tuple(programmes),
        citation=cite(known.documents, plan),
    )


def _programme(
    known: Vocabularies, entry: PlanEntry, at: int, beside: CompanionFiles
) -> ProgrammeRecord:
    plan, programme = entry.value, entry.programmes[at].value
    member = MemberJoiner(known, plan, programme)
    family = known.families[programme.family]
    summary = with_figures(programme.summary, _stated(programme, beside), programme, known)
    # What a scheme states of a programme stands among the programme's own statements.
    sources: list[tuple[Programme | Scheme, tuple[Scheme, ...]]] = [(programme, ())]
    if beside.scheme:
        sources.append((beside.scheme, (beside.scheme,)))
    record = ProgrammeRecord(
        id=member.owner_id,
        outline=entry.outline.programmes[at],
        plan_id=member.plan_id,
        place=known.places[plan.place],
        year=plan.year,
        programme=programme.model_copy(update={"summary": summary}),
        family=family,
        topic=known.topics[family.topic],
        group=next((group for group in plan.groups if group.id == programme.group), None),
        bodies=tuple(_bodies(member, programme, beside.scheme)),
        figures=tuple(member.figure(x, *near) for source, near in sources for x in source.figures),
        lists=tuple(member.list(x, *near) for source, near in sources for x in source.lists),
        milestones=tuple(
            member.milestone(x, *near) for source, near in sources for x in source.milestones
        ),
        scheme=join_scheme(member, beside.scheme) if beside.scheme else None,
        allocation=join_allocation(member, beside.allocation) if beside.allocation else None,
        benefits=(),
        citation=cite(known.documents, plan, programme),
    )
    if beside.benefits is None:
        return record
    return replace(record, benefits=join_benefits(member, record, beside.benefits))


def _stated(programme: Programme, beside: CompanionFiles) -> list[Figure]:
    """A programme's figures, those of its scheme and its table included."""
    cells = [cell for _, cell in beside.allocation.cells()] if beside.allocation else []
    return [*programme.figures, *(beside.scheme.figures if beside.scheme else ()), *cells]


def _bodies(
    member: MemberJoiner, programme: Programme, scheme: Scheme | None
) -> Iterable[BodyRecord]:
    for part, refs in programme.bodies.items():
        yield from (member.body(part, ref) for ref in refs)
    if scheme:
        yield from (member.body("implementing", ref, scheme) for ref in scheme.implementing)
