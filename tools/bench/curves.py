"""Curves over the number of pages, both scales logarithmic, as a drawing for a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

WIDTH, HEIGHT, LEFT, BOTTOM = 640, 320, 60, 40
Point = tuple[float, float]


@dataclass(frozen=True)
class Line:
    """A named curve, as points in the drawing."""

    name: str
    points: tuple[Point, ...]

    @property
    def path(self) -> str:
        """The points as SVG writes them."""
        return " ".join(f"{x:.1f},{y:.1f}" for x, y in self.points)


@dataclass(frozen=True)
class Drawing:
    """Curves and the marks of both axes: where each stands, and what it says."""

    lines: tuple[Line, ...]
    across: tuple[tuple[float, str], ...]
    up: tuple[tuple[float, str], ...]


def drawing(curves: Mapping[str, Sequence[Point]]) -> Drawing:
    """A drawing of curves by name, each of (pages, cost) above 0; those without points left out."""
    every = [point for points in curves.values() for point in points]
    xs, ys = _Scale.over([x for x, _ in every]), _Scale.over([y for _, y in every])

    def place(point: Point) -> Point:
        x = LEFT + xs.share(point[0]) * (WIDTH - LEFT - 20)
        return x, HEIGHT - BOTTOM - ys.share(point[1]) * (HEIGHT - BOTTOM - 20)

    lines = [Line(name, tuple(map(place, points))) for name, points in curves.items() if points]
    across = [(place((mark, ys.low))[0], f"{mark:,.0f}") for mark in xs.marks]
    up = [(place((xs.low, mark))[1], f"{mark:g}") for mark in ys.marks]
    return Drawing(tuple(lines), tuple(across), tuple(up))


@dataclass(frozen=True)
class _Scale:
    """From one power of ten to another."""

    first: int
    last: int

    @classmethod
    def over(cls, values: Sequence[float]) -> _Scale:
        first, last = floor(log10(min(values))), ceil(log10(max(values)))
        return cls(first, max(last, first + 1))

    @property
    def low(self) -> float:
        return float(10**self.first)

    @property
    def marks(self) -> list[float]:
        return [float(10**power) for power in range(self.first, self.last + 1)]

    def share(self, value: float) -> float:
        return (log10(value) - self.first) / (self.last - self.first)
