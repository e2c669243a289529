"""How a cost grows with the pages: a straight line through the logarithms of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log
from statistics import linear_regression


@dataclass(frozen=True)
class Fit:
    """A cost of `factor` times the pages to the power of `exponent`."""

    exponent: float
    factor: float

    def at(self, pages: float) -> float:
        """What so many pages would cost, if it goes on so."""
        return float(self.factor * pages**self.exponent)


def fit(points: Sequence[tuple[float, float]]) -> Fit | None:
    """The fit of (pages, cost); None for fewer than two sizes."""
    if len({pages for pages, _ in points}) < 2:
        return None
    logarithms = [(log(pages), log(cost)) for pages, cost in points]
    found = linear_regression(*zip(*logarithms, strict=True))
    return Fit(found.slope, exp(found.intercept))
