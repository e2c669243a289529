"""What is proposed, and how much speaks for it."""

from __future__ import annotations

from dataclasses import dataclass

WEAK = 0.35
"""Below this a proposal stands as a remark alone."""


@dataclass(frozen=True)
class Proposal:
    """An id and how much speaks for it, from 0 to 1."""

    id: str | None
    score: float

    @property
    def is_weak(self) -> bool:
        """Whether a person has to choose."""
        return self.id is None or self.score < WEAK


NOTHING = Proposal(None, 0.0)
