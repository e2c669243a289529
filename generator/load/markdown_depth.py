"""Markdown that nests deeper than anybody writes: its parser would take minutes, or give up."""

from __future__ import annotations

import re

DEEPEST = 32
_NESTED = re.compile(r"\n[ \t]*\n|[\[(]|[\])]")
_EMPHASIS = re.compile(rf"^(?![ \t*_]*$).*?([*_]{{{DEEPEST + 1},}})", re.MULTILINE)


def too_deep(body: str) -> int | None:
    """Where brackets or emphasis of a page stand more than DEEPEST deep; None if nowhere.

    Brackets are counted within a block: a blank line ends what was left open.
    """
    depth = 0
    for found in _NESTED.finditer(body):
        depth = depth + 1 if found[0] in "[(" else depth - 1 if found[0] in "])" else 0
        depth = max(depth, 0)
        if depth > DEEPEST:
            return found.start()
    emphasis = _EMPHASIS.search(body)
    return emphasis.start(1) if emphasis else None
