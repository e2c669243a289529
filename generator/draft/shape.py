"""What `draft --json` prints."""

from __future__ import annotations

from typing import Any

from generator.draft.draft import FigureFound, MilestoneFound, NoticeDraft, ProgrammeFound
from generator.quantity.stated_date import read_date


def as_json(draft: NoticeDraft) -> dict[str, Any]:
    """The draft as plain data: document, states, programmes, warnings, refused."""
    head = draft.head
    return {
        "document": {
            "title": head.title,
            "number": head.number,
            "issued": head.issued.isoformat() if head.issued else None,
            "issuer": head.issuer,
        },
        "states": {"programmes": draft.stated},
        "programmes": [_programme(each, head.year) for each in draft.programmes],
        "warnings": draft.warnings,
        "refused": draft.refused,
    }


def _programme(each: ProgrammeFound, year: int | None) -> dict[str, Any]:
    return {
        "number": each.item.number,
        "clause": each.item.clause,
        "title": each.item.name,
        "family": each.family.id,
        "score": each.family.score,
        "vote": each.vote,
        "bodies": [
            {"printed": body.printed, "part": body.part, "body": body.body} for body in each.bodies
        ],
        "figures": [_figure(figure) for figure in each.figures],
        "milestones": [_milestone(step, year) for step in each.milestones],
    }


def _figure(each: FigureFound) -> dict[str, Any]:
    return {
        "printed": each.printed,
        "role": each.role,
        "family": each.family,
        "indicator": each.indicator.id,
        "score": each.indicator.score,
        "offset": each.span[0],
    }


def _milestone(step: MilestoneFound, year: int | None) -> dict[str, Any]:
    stated = read_date(step.printed, year or 2000)
    date = stated.date if stated and (year or step.printed[:2] == "20") else None
    return {
        "printed": step.printed,
        "date": date,
        "qualifier": stated.when if stated else None,
        "offset": step.span[0],
    }
