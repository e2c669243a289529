"""Bar charts as inline SVG, made at build time; they read without scripts and in print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from unicodedata import east_asian_width

from markupsafe import Markup

from generator.render.environment import environment
from generator.render.maker import Maker

WIDTH = 640
LABEL = 176
VALUE = 112
WIDE = 21
NARROW = 12
"""How wide a Chinese character and any other is at most: on phones, where words are larger."""
BAR = 18
STEP = 30
GAP = 8


@dataclass(frozen=True)
class Datum:
    """One bar: its label, its length and what is written at its end."""

    label: str
    size: Decimal
    value: str


@dataclass(frozen=True)
class Bar:
    """A bar's geometry in the drawing's units."""

    label: str
    value: str
    y: int
    width: str
    text_y: int
    value_x: str


@dataclass(frozen=True)
class Chart:
    """A drawing of horizontal bars; `description` says in words what it shows."""

    id: str
    title: str
    description: str
    bars: tuple[Bar, ...]
    width: int = WIDTH
    label_x: int = LABEL - GAP
    bar_x: int = LABEL
    bar_height: int = BAR

    @property
    def height(self) -> int:
        """The drawing's height."""
        return STEP * len(self.bars) + GAP


def bar_chart(maker: Maker, identifier: str, title: str, data: Sequence[Datum]) -> Markup:
    """The chart as one line of markup, its bars in the given order; sizes are not negative."""
    items = (maker.word("chart_item", label=one.label, value=one.value) for one in data)
    text = maker.word("chart_description", items=maker.word("chart_join").join(items))
    most = max((one.size for one in data), default=Decimal(0)) or Decimal(1)
    room = WIDTH - LABEL - max([VALUE, *(_width(one.value) for one in data)])
    bars = tuple(_bar(at, one, one.size / most * room) for at, one in enumerate(data))
    chart = Chart(identifier, title, text, bars)
    drawn = environment().get_template("chart.svg.jinja").render(chart=chart)
    return Markup("".join(line.strip() for line in drawn.splitlines()))


def _width(text: str) -> int:
    return GAP + sum(WIDE if east_asian_width(one) in "WF" else NARROW for one in text)


def _bar(at: int, datum: Datum, length: Decimal) -> Bar:
    width = length.quantize(Decimal("0.1"))
    y = STEP * at + GAP
    return Bar(
        label=datum.label,
        value=datum.value,
        y=y,
        width=f"{width:f}",
        text_y=y + BAR - 4,
        value_x=f"{LABEL + width + GAP:f}",
    )
