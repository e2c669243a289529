"""Which family an item may belong to: a proposal with a score."""

from __future__ import annotations

from collections.abc import Iterable

from generator.draft.likeness import COMMON, likeness
from generator.draft.proposal import NOTHING, Proposal
from generator.model.family import Family

UNQUOTED = str.maketrans("", "", "“”‘’")
"""An item's “两癌”免费检查 is 两癌免费检查 to other names."""
NAME, ALSO, INDICATOR = 1.0, 0.7, 0.55
EACH_CHARACTER, LONGEST_COUNTED = 0.01, 8
"""How much more a longer other name says than a shorter one: 养老床位 than 养老."""


def propose_family(title: str, text: str, families: Iterable[Family]) -> Proposal:
    """The family whose names and indicators an item's words are most like."""
    best = NOTHING
    for family in families:
        score = max(
            NAME * likeness(family.name.zh, title),
            max((_mentioned(name, title) for name in family.also), default=0.0),
            INDICATOR
            * max((likeness(each.name.zh, text[:200]) for each in family.indicators), default=0),
        )
        if score > best.score:
            best = Proposal(family.id, round(min(score, 1.0), 2))
    return best


def _mentioned(name: str, text: str) -> float:
    if len(name) < 2 or name not in text.translate(UNQUOTED) or name in COMMON:
        return 0.0
    return ALSO + EACH_CHARACTER * (min(len(name), LONGEST_COUNTED) - 2)
