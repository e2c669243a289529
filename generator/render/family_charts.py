"""Charts of what people get: a bar a place, or how many places lie where, if they are many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from generator.derive.records import FigureRecord
from generator.model.base import Text
from generator.model.purpose import COMPARED
from generator.render.chart import Datum, bar_chart
from generator.render.family_figures import Compared
from generator.render.maker import Maker

MOST_BARS = 24
GROUPS = 8


@dataclass(frozen=True)
class FamilyChart:
    """A chart and its name; `counts` are the ids of the figures whose places its bars count."""

    name: str
    drawn: Markup
    counts: tuple[str, ...]


def family_charts(maker: Maker, every: Sequence[Compared]) -> Iterator[FamilyChart]:
    """A chart for what at least two plans of a year state once each for the same people.

    Bars of different lengths are a verdict, so a chart never mixes years, groups or averages with
    what each person gets.
    """
    for compared in every:
        for group in _comparable(compared):
            first = group[0]
            year = maker.word("of_year", year=first.year)
            named = (
                maker.pick(compared.indicator.name),
                year,
                first.covers and maker.pick(first.covers),
            )
            name = " · ".join(part for part in named if part)
            many = len(group) > MOST_BARS
            data = _spread(maker, group) if many else _each(maker, group)
            counts = tuple(figure.id for figure in group) if many else ()
            yield FamilyChart(name, bar_chart(name, data), counts)


def _each(maker: Maker, group: Sequence[FigureRecord]) -> list[Datum]:
    """A bar for each place."""
    return [
        Datum(maker.whole(figure.place), figure.quantity.value, maker.figure(figure).whole)
        for figure in group
    ]


def _spread(maker: Maker, group: Sequence[FigureRecord]) -> list[Datum]:
    """A bar for each eighth of the way from the least to the most: how many places lie there."""
    ordered = sorted(group, key=lambda figure: figure.quantity.value)
    least, most = ordered[0].quantity.value, ordered[-1].quantity.value
    step = (most - least) / GROUPS or Decimal(1)
    parts: dict[int, list[FigureRecord]] = defaultdict(list)
    for figure in ordered:
        parts[min(int((figure.quantity.value - least) / step), GROUPS - 1)].append(figure)
    return [_part(maker, part) for part in parts.values()]


def _part(maker: Maker, part: Sequence[FigureRecord]) -> Datum:
    words = dict.fromkeys(maker.figure(figure).whole for figure in (part[0], part[-1]))
    ends = part[0].quantity.value, part[-1].quantity.value
    count = maker.word("chart_places", n=len(part))
    return Datum(" – ".join(words), Decimal(len(part)), count, ends)


def _comparable(compared: Compared) -> list[list[FigureRecord]]:
    """Standards by year, whom they cover and whether on average; where two plans state them."""
    groups: dict[tuple[int, Text | None, bool], list[FigureRecord]] = defaultdict(list)
    for _, figures in compared.stated:
        first = figures[0]
        if len(figures) == 1 and compared.role == "standard" and first.purpose in COMPARED:
            groups[first.year, first.covers, first.average].append(first)
    return [group for group in groups.values() if len(group) > 1]
