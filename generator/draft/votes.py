"""Whether people's congresses voted for an item: [市、区人大票决项目]."""

from __future__ import annotations

import re

VOTE = re.compile(
    "[（〔]?([^（）〔〕。；，\n]{0,12}人大(?:代表)?(?:票决|表决)[^（）〔〕。；，\n]{0,6})[）〕]?"
)


def vote_of(text: str) -> str | None:
    """The note of a vote as printed, without its brackets."""
    found = VOTE.search(text)
    return found[1] if found else None
