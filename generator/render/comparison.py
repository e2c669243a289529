"""Two plans' figures side by side, in words: which is more, or why that can't be said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from generator.derive.compare import Comparison
from generator.derive.records import FigureRecord
from generator.describe.figure import figure_words
from generator.render.maker import Maker


@dataclass(frozen=True)
class ComparisonView:
    """A comparison with its `verdict`, which is a reason where there is none to give.

    `earlier` says what stood before, where the plan's own rise tells it; else it is empty.
    """

    record: Comparison
    verdict: str
    earlier: str


def comparison_view(maker: Maker, one: Comparison) -> ComparisonView:
    """A comparison in the maker's language."""
    key = one.relation.replace(" ", "_")
    if one.relation not in ("other year", "other group"):
        key = f"{one.basis}_{key}"
    return ComparisonView(one, maker.word(f"relation_{key}"), _earlier(maker, one))


def _earlier(maker: Maker, one: Comparison) -> str:
    if one.earlier is None:
        return ""
    return maker.word(
        "earlier_agrees" if one.earlier.agrees else "earlier_differs",
        rise=maker.figure(one.earlier.increase).value,
        before=_amount(maker, one.earlier.increase, one.earlier.value),
        place=maker.pick(one.above.place.name),
        year=one.above.year,
        above=maker.figure(one.above).value,
    )


def _amount(maker: Maker, figure: FigureRecord, value: Decimal) -> str:
    """A value computed here, with the unit of the figure that it comes from."""
    units = maker.dataset.units
    printed = f"{value.normalize():f}{units[figure.indicator.unit].name.zh}"
    quantity = replace(figure.quantity, value=value)
    return figure_words(
        replace(figure, quantity=quantity, printed=printed), maker.lang, units
    ).value
