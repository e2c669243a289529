"""Whether those who are asked can meet a rule at all: it may hang on what only others are asked."""

from __future__ import annotations

from collections.abc import Collection

from generator.model.condition import Condition


def within_reach(condition: Condition, asked: Collection[str], denied: bool = False) -> bool:
    """Whether answers to the facts `asked` alone could meet a condition; with `denied`, fail it."""
    if condition.not_ is not None:
        return within_reach(condition.not_, asked, not denied)
    if condition.fact is not None:
        return condition.fact in asked
    parts = [within_reach(part, asked, denied) for _, part in condition.parts()]
    return all(parts) if (condition.all is not None) is not denied else any(parts)
