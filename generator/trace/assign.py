"""Gives each claim a stretch of text of its own, for as many claims as possible.

Augmenting paths, as for a bipartite matching: a claim whose stretches are all taken asks the one
holder in its way to move.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

Span = tuple[int, int]


class Assignment:
    """Who holds which stretch; `spans` are each claim's candidates, the likeliest first."""

    def __init__(self, spans: Mapping[str, Sequence[Span]]) -> None:
        """Begin with nothing taken."""
        self.spans = spans
        self.taken: dict[str, Span] = {}
        self._holders: dict[int, str] = {}

    def settle_all(self, claims: Iterable[str]) -> dict[str, Span]:
        """Settle claims in their order; the stretches taken, by claim."""
        listed = list(claims)
        for claim in listed:
            self._settle(claim, set())
        self._put_in_order(listed)
        return self.taken

    def _put_in_order(self, claims: Iterable[str]) -> None:
        """Claims that could stand in the same places stand in their own order there."""
        alike: dict[tuple[Span, ...], list[str]] = {}
        for claim in claims:
            if claim in self.taken:
                alike.setdefault(tuple(sorted(self.spans[claim])), []).append(claim)
        for group in alike.values():
            self.taken |= zip(group, sorted(self.taken[claim] for claim in group), strict=True)

    def _settle(self, claim: str, seen: set[Span]) -> bool:
        for span in self.spans[claim]:
            if span not in seen:
                seen.add(span)
                if self._make_room(span, seen):
                    self._take(claim, span)
                    return True
        return False

    def _make_room(self, span: Span, seen: set[Span]) -> bool:
        """Whether a stretch is free, if need be after its one holder has moved."""
        holders = self._in_the_way(span)
        if len(holders) != 1:
            return not holders
        (holder,) = holders
        before = self._leave(holder)
        if self._settle(holder, seen) and not self._in_the_way(span):
            return True
        if holder in self.taken:
            self._leave(holder)
        self._take(holder, before)
        return False

    def _in_the_way(self, span: Span) -> set[str]:
        return {self._holders[at] for at in range(*span) if at in self._holders}

    def _take(self, claim: str, span: Span) -> None:
        self.taken[claim] = span
        self._holders.update(dict.fromkeys(range(*span), claim))

    def _leave(self, claim: str) -> Span:
        span = self.taken.pop(claim)
        for at in range(*span):
            self._holders.pop(at, None)
        return span
