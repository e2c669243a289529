"""Faults that only follow from a file that can't be read: the slip itself is enough to show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.check.rules import unverified
from generator.fault import Fault
from generator.load import unwanted

ACROSS = frozenset({"covers", "left-out", "redirect", "restatement", "unknown-reference", "unused"})
"""The rules that hold a record against others, in whatever file these stand."""
BASIS = frozenset({"bodies", "families", "indicators", "places", "units"})
"""The vocabularies, a file or a folder, that what any rule says may rest on."""
LEDGER = "ledger"
PLANS = "plans"


def without_consequences(found: Iterable[Fault], unread: Iterable[Fault]) -> Iterator[Fault]:
    """The faults that the rules found which stand even when the `unread` files are mended.

    A plan of which a file can't be read isn't held against the rules, and no rule that compares
    records says anything. Without a vocabulary that all rests on, or without the ledger, nothing is
    said of what rests on it, and nothing more of a line that holds an unwanted character.
    """
    unread = list(unread)
    lines = {(fault.path, fault.line) for fault in unread if fault.rule == unwanted.RULE}
    paths = {fault.path for fault in unread if fault.rule != unwanted.RULE}
    broken = {plan for path in paths if (plan := plan_of(path))}
    lost = {name for path in paths for name in (path.stem, path.parent.name)}
    silent = set(ACROSS) if broken else set()
    if LEDGER in lost:
        silent.add(unverified.RULE)
    for fault in found if not lost & BASIS else ():
        known = fault.rule in silent or (fault.path, fault.line) in lines
        if not known and plan_of(fault.path) not in broken:
            yield fault


def plan_of(path: Path) -> Path | None:
    """The plan that a file belongs to: `…/plans/990100/2023`."""
    parts = path.with_suffix("").parts
    if PLANS not in parts:
        return None
    at = len(parts) - parts[::-1].index(PLANS)
    return Path(*parts[: at + 2])
