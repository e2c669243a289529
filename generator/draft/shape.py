"""What `draft --json` prints."""

from __future__ import annotations

from typing import Any

from generator.draft.draft import Draft, FigureFound, MilestoneFound, ProgrammeFound
from generator.quantity.stated_date import read_date


def as_json(draft: Draft) -> dict[str, Any]:
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
        "programmes": [_programme(one, head.year) for one in draft.programmes],
        "warnings": draft.warnings,
        "refused": draft.refused,
    }


def _programme(one: ProgrammeFound, year: int | None) -> dict[str, Any]:
    return {
        "number": one.item.number,
        "clause": one.item.clause,
        "title": one.item.name,
        "family": one.family.id,
        "score": one.family.score,
        "vote": one.vote,
        "bodies": [
            {"printed": body.printed, "part": body.part, "body": body.body} for body in one.bodies
        ],
        "figures": [_figure(figure) for figure in one.figures],
        "milestones": [_milestone(step, year) for step in one.milestones],
    }


def _figure(one: FigureFound) -> dict[str, Any]:
    return {
        "printed": one.printed,
        "role": one.role,
        "family": one.family,
        "indicator": one.indicator.id,
        "score": one.indicator.score,
        "offset": one.span[0],
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
