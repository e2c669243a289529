"""A text as it is searched: without spaces and bold marks, one form of digits and brackets."""

from __future__ import annotations

from dataclasses import dataclass

from generator.load.unwanted import cleaned

SAME = str.maketrans("０１２３４５６７８９％．：（）—–－～〜∶", "0123456789%.:()-----:")
DROPPED = frozenset("*")


@dataclass(frozen=True)
class Normal:
    """The searched text, and for each of its characters the offset in the text as it was."""

    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of the searched text lies in the text as it was."""
        return self.offsets[start], self.offsets[end - 1] + 1

    def between(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the searched text that lies within offsets of the text as it was."""
        inside = [at for at, offset in enumerate(self.offsets) if start <= offset < end]
        return (inside[0], inside[-1] + 1) if inside else (0, 0)


def normalise(text: str) -> Normal:
    """Drop white space, bold marks and what can't be seen; write each character one way.

    Digits, brackets and dashes may be full-width in the text, and radicals of a PDF stand for
    the characters that they look like.
    """
    kept = [
        (written, at)
        for at, character in enumerate(text)
        if character not in DROPPED
        for written in cleaned(character).translate(SAME)
        if not written.isspace()
    ]
    return Normal("".join(character for character, _ in kept), tuple(at for _, at in kept))
