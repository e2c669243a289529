"""The outline of a text: which numbers open what, and what lies within what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.draft.markers import Marker, markers

WIDEST_GAP = 4
"""How many numbers a damaged copy may lack in a row."""

MOST_LOST = 8
"""The same where a short sentence follows the number, as a heading has it."""


@dataclass(eq=False)
class Node:
    """One numbered piece of a text; `start` and `end` are its span, its number among it."""

    marker: Marker
    parent: Node | None
    end: int
    children: list[Node] = field(default_factory=list)
    begins_list: bool = False

    @property
    def start(self) -> int:
        """Where its number begins."""
        return self.marker.start

    @property
    def own_end(self) -> int:
        """Where its first numbered part begins, or its end."""
        return self.children[0].start if self.children else self.end

    @property
    def ancestors(self) -> list[Node]:
        """What it lies in, the nearest first."""
        return [self.parent, *self.parent.ancestors] if self.parent else []


def outline(text: str, start: int, end: int) -> list[Node]:
    """The numbered pieces within a span, the outermost ones, each with those inside it."""
    listed = [each for each in markers(text) if start <= each.start < end]
    return _Builder(listed, end).build()


def every(nodes: Iterable[Node]) -> Iterable[Node]:
    """The nodes and all inside them, in the order of the text."""
    for node in nodes:
        yield node
        yield from every(node.children)


class _Builder:
    """Takes the markers in their order and hangs each where its number fits."""

    def __init__(self, listed: list[Marker], end: int) -> None:
        self.listed, self.end = listed, end
        self.roots: list[Node] = []
        self.stack: list[Node] = []
        self.last: dict[str, int] = {}

    def build(self) -> list[Node]:
        for at, marker in enumerate(self.listed):
            depth = next(
                (i for i, node in enumerate(self.stack) if node.marker.style == marker.style), None
            )
            if depth is None:
                if self._begins(marker, at):
                    self._hang(marker, len(self.stack), marker.number == 1)
            elif self._follows(marker, self.stack[depth].marker):
                self._hang(marker, depth, marker.number == 1)
        return self.roots

    def _begins(self, marker: Marker, at: int) -> bool:
        """Whether a number of a style that isn't open yet opens a list, or goes on with one."""
        if marker.number == self.last.get(marker.style, 0) + 1 and marker.number > 1:
            return True
        if marker.number == 1:
            later = (each for each in self.listed[at + 1 :] if each.style == marker.style)
            return marker.opens_line or any(each.number == 2 for each in later)
        return marker.opens_line and not self.stack and marker.number <= WIDEST_GAP

    def _follows(self, marker: Marker, before: Marker) -> bool:
        if marker.number == before.number + 1:
            return True
        if marker.style in ("ring", "is") and marker.number == 1:
            return True
        if not marker.opens_line and not (marker.style == "zh" and marker.has_title):
            return False
        return marker.number <= before.number + (MOST_LOST if marker.has_title else WIDEST_GAP)

    def _hang(self, marker: Marker, depth: int, begins: bool) -> None:
        for node in self.stack[depth:]:
            node.end = marker.start
        del self.stack[depth:]
        parent = self.stack[-1] if self.stack else None
        node = Node(marker, parent, self.end, begins_list=begins)
        (parent.children if parent else self.roots).append(node)
        self.stack.append(node)
        self.last[marker.style] = marker.number
