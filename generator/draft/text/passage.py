"""A piece of text whose characters know where they stood in the notice."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Passage:
    """Characters and, for each one, its offset in the notice's text."""

    text: str
    offsets: tuple[int, ...]

    @classmethod
    def of(cls, text: str, start: int = 0) -> Passage:
        """The passage of an untouched text that begins at an offset."""
        return cls(text, tuple(range(start, start + len(text))))

    @classmethod
    def joined(cls, pieces: Iterable[Passage]) -> Passage:
        """One passage of several, nothing between them."""
        listed = list(pieces)
        offsets = (offset for piece in listed for offset in piece.offsets)
        return cls("".join(piece.text for piece in listed), tuple(offsets))

    def __getitem__(self, cut: slice) -> Passage:
        return Passage(self.text[cut], self.offsets[cut])

    def __len__(self) -> int:
        return len(self.text)

    def stripped(self, blanks: str | None = None) -> Passage:
        """Without white space, or the characters named, at its ends."""
        start = len(self.text) - len(self.text.lstrip(blanks))
        return self[start : max(start, len(self.text.rstrip(blanks)))]

    def keeping(self, wanted: Callable[[int], bool]) -> Passage:
        """Only the characters at the indices that are wanted."""
        kept = [at for at in range(len(self)) if wanted(at)]
        return Passage(
            "".join(self.text[at] for at in kept), tuple(self.offsets[at] for at in kept)
        )

    def mapped(self, change: Callable[[str], str]) -> Passage:
        """Each character changed; one that becomes several lends all of them its place."""
        pieces = [
            (change(char), offset) for char, offset in zip(self.text, self.offsets, strict=True)
        ]
        return Passage(
            "".join(new for new, _ in pieces),
            tuple(offset for new, offset in pieces for _ in new),
        )

    def span(self) -> tuple[int, int]:
        """Where it begins and ends in the notice's text; (0, 0) of an empty one."""
        return (min(self.offsets), max(self.offsets) + 1) if self.offsets else (0, 0)

    def lines(self) -> Iterator[Passage]:
        """Its lines, without their ends."""
        start = 0
        for line in self.text.split("\n"):
            yield self[start : start + len(line)]
            start += len(line) + 1
