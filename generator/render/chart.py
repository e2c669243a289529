"""Bar charts made at build time: words that wrap at any width, and a drawing for each length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from markupsafe import Markup

from generator.render.environment import environment


@dataclass(frozen=True)
class Datum:
    """One bar: its label, its length and what is written beside it.

    One that counts what lies `between` two values says so to scripts.
    """

    label: str
    size: Decimal
    value: str
    between: tuple[Decimal, Decimal] | None = None


@dataclass(frozen=True)
class ChartBar:
    """A bar's words, and its length in percent of the longest bar's."""

    label: str
    value: str
    width: str
    between: tuple[Decimal, Decimal] | None


def bar_chart(title: str, data: Sequence[Datum]) -> Markup:
    """The chart as one line of markup, its bars in the given order; sizes are not negative."""
    most = max((datum.size for datum in data), default=Decimal(0)) or Decimal(1)
    bars = [
        ChartBar(datum.label, datum.value, f"{datum.size / most * 100:.1f}", datum.between)
        for datum in data
    ]
    drawn = environment().get_template("chart.html.jinja").render(title=title, bars=bars)
    return Markup("".join(line.strip() for line in drawn.splitlines()))
