"""Which bodies lead what a benefit belongs to, by the plan that has it."""

from __future__ import annotations

from collections.abc import Sequence

from generator.derive.records import BodyRecord, OfficeRecord, ProgrammeRecord
from generator.model.base import Text


def leads_of(programme: ProgrammeRecord, offices: Sequence[OfficeRecord]) -> tuple[BodyRecord, ...]:
    """In the plan's order, but those first whose like above answers for the benefit."""
    leads = [body for body in programme.bodies if body.part == "lead"]
    asked = {office.office.body for office in offices}
    return tuple(sorted(leads, key=lambda body: body.body.id not in asked))


def body_text(body: BodyRecord) -> Text:
    """Its name as the plan prints it, and what that is in English."""
    return Text(zh=body.printed, en=body.name.en)
