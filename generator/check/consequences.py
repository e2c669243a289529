"""Faults that only follow from a file that can't be read: the slip itself is enough to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.fault import Fault

ACROSS = frozenset({"covers", "left-out", "redirect", "restatement", "unknown-reference", "unused"})
"""The rules that hold a record against others, in whatever file these stand."""
PLANS = "plans"


def without_consequences(found: Iterable[Fault], unread: Iterable[Fault]) -> Iterator[Fault]:
    """The faults that the rules found which stand even when the `unread` files are mended.

    A plan of which a file can't be read isn't held against the rules, and no rule that compares
    records says anything.
    """
    broken = {plan for fault in unread if (plan := plan_of(fault.path))}
    for fault in found:
        if not broken or (fault.rule not in ACROSS and plan_of(fault.path) not in broken):
            yield fault


def plan_of(path: Path) -> Path | None:
    """The plan that a file belongs to: `…/plans/990100/2023`."""
    parts = path.with_suffix("").parts
    if PLANS not in parts:
        return None
    at = len(parts) - parts[::-1].index(PLANS)
    return Path(*parts[: at + 2])
