"""What the answers themselves say somebody has: a benefit that is no find for them."""

from __future__ import annotations

from generator.eligibility.implications import Known
from generator.model.benefit import Benefit, Result


def is_had(rule: Benefit, result: Result, found: Known) -> bool:
    """Whether the answers fit and one of them says that the person has the benefit."""
    fits = result in ("likely", "ask_office")
    return fits and rule.already is not None and found.get(rule.already) is True
