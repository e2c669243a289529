"""How published ids are made. An id, once published, never names another thing."""

from __future__ import annotations


def plan_id(place: str, year: int) -> str:
    """`990100-2023`."""
    return f"{place}-{year}"


def programme_id(plan: str, programme: str) -> str:
    """`990100-2023.parking`."""
    return f"{plan}.{programme}"


def member_id(owner: str, local: str) -> str:
    """`990100-2023.parking.parking-spaces-target`: a figure, list or milestone of its owner."""
    return f"{owner}.{local}"


def published_place(place: str) -> str:
    """`CN-990100`: a place in the tables, where bare digits would be taken for a number.

    A local id, which begins with no digit, stands as it is.
    """
    return f"CN-{place}" if place.isdigit() else place


def figure_local_id(indicator: str, role: str, *more: str | None) -> str:
    """`parking-spaces-target-990102`: a figure within its owner; `more` tells those alike apart."""
    return "-".join(part for part in (indicator, role, *more) if part)


def body_id(place: str, body: str) -> str:
    """`990100-civil-affairs`: one kind of agency in one place."""
    return f"{place}-{body}"
