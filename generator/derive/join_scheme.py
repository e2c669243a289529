"""Joins schemes and allocation tables with the programme they belong to."""

from __future__ import annotations

from generator.derive.cite import cite
from generator.derive.join_member import MemberJoiner
from generator.derive.records import AllocationRecord, Citation, OfficeRecord, SchemeRecord
from generator.model.allocation import Allocation
from generator.model.ids import body_id, member_id
from generator.model.scheme import Scheme


def join_scheme(member: MemberJoiner, scheme: Scheme) -> SchemeRecord:
    """A scheme with its offices."""
    citation = cite(member.known.documents, member.plan, scheme)
    offices = (
        OfficeRecord(
            id=member_id(member.owner_id, office.id),
            place=member.known.places[member.plan.place],
            office=office,
            body_id=body_id(member.plan.place, office.body),
            citation=Citation(citation.document, office.clause),
        )
        for office in scheme.offices
    )
    return SchemeRecord(scheme, tuple(offices), citation)


def join_allocation(member: MemberJoiner, allocation: Allocation) -> AllocationRecord:
    """A table with every cell as a figure."""
    return AllocationRecord(
        allocation=allocation,
        figures=tuple(member.figure(figure) for _, figure in allocation.cells()),
        missing=tuple(member.known.places[place] for place in allocation.missing),
        citation=cite(member.known.documents, member.plan, allocation),
    )
