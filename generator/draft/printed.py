"""A figure as the data write it: the notice's own characters, digits of half width, no blanks."""

from __future__ import annotations

from generator.check.rules.print_form import HALF
from generator.draft.notice import Notice
from generator.draft.text.passage import Passage

SIGNS = ",:."
"""What stands between digits, as it is read: wide ones part sentences."""


def as_printed(notice: Notice, piece: Passage) -> str:
    """The characters of the notice that a piece was read from; converted ones as converted."""
    if notice.converted:
        return "".join(piece.text.split()).translate(HALF)
    seen = dict(zip(piece.offsets, piece.text, strict=True))
    raw = (char if char in SIGNS else notice.raw[at] for at, char in seen.items())
    return "".join("".join(raw).split()).translate(HALF)
