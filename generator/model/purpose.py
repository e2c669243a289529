"""What a figure is for, which decides where a page shows it."""

from __future__ import annotations

from typing import Literal

Purpose = Literal[
    "target", "entitlement", "line", "eligibility", "requirement", "money", "background"
]
Role = Literal["target", "standard", "increase", "baseline", "funding", "limit", "share"]

PURPOSES: dict[Role, frozenset[Purpose]] = {
    "target": frozenset({"target"}),
    "standard": frozenset({"entitlement", "line", "requirement", "money", "background"}),
    "increase": frozenset({"entitlement", "line", "money"}),
    "baseline": frozenset({"background"}),
    "funding": frozenset({"money"}),
    "limit": frozenset({"entitlement", "eligibility", "requirement", "money", "background"}),
    "share": frozenset({"target", "requirement", "money"}),
}
"""What figures of each role can be for."""
DUE: frozenset[Purpose] = frozenset({"entitlement", "line"})
"""What says how much somebody is due: the amount, or the line up to which it is made up."""
COMPARED = DUE | {"money"}
"""What the standards of places are set side by side for: also what public money pays on average."""
PREFACED: frozenset[Purpose] = frozenset({"target", "line"})
"""What nobody gets as it stands: beside a benefit it is said first what the figure is for."""


def purpose_of(role: Role, own: Purpose | None, indicator: Purpose) -> Purpose:
    """A figure's own purpose, or else its indicator's; what stood before is background."""
    if own is None and role == "baseline":
        return "background"
    return own or indicator
