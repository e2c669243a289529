"""Two plans' figures side by side, in words: which is more, or why that can't be said."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from generator.derive.compare import Comparison
from generator.derive.records import FigureRecord
from generator.describe.figure import figure_words
from generator.model.base import Text
from generator.render.maker import Maker


@dataclass(frozen=True)
class ComparisonView:
    """A comparison with its `verdict`, which is a reason where there is none to give.

    `name` holds for both figures: one that only one of them has stands with that one.
    `earlier` says what stood before, where the plan's own rise tells it; else it is empty.
    """

    record: Comparison
    name: Text
    verdict: str
    earlier: str


def comparison_view(maker: Maker, comparison: Comparison) -> ComparisonView:
    """A comparison in the maker's language."""
    key = comparison.relation.replace(" ", "_")
    if not comparison.relation.startswith(("other ", "no less")):
        key = f"{comparison.basis}_{key}{'_minimum' if _beside_a_minimum(comparison) else ''}"
    return ComparisonView(
        comparison, _name(comparison), maker.word(f"relation_{key}"), _earlier(maker, comparison)
    )


def _name(comparison: Comparison) -> Text:
    above, own = comparison.above, comparison.own
    return above.name if own is None or own.name == above.name else above.indicator.name


def _beside_a_minimum(comparison: Comparison) -> bool:
    """Whether the level above states only the least, and the plan what it is: no two alike."""
    own = comparison.own
    return (
        comparison.basis == "standard"
        and own is not None
        and comparison.above.quantity.qualifier == "at least"
        and own.quantity.qualifier != "at least"
    )


def _earlier(maker: Maker, comparison: Comparison) -> str:
    if comparison.earlier is None:
        return ""
    return maker.word(
        "earlier_agrees" if comparison.earlier.agrees else "earlier_differs",
        rise=maker.figure(comparison.earlier.increase).value,
        before=_amount(maker, comparison.earlier.increase, comparison.earlier.value),
        place=maker.pick(comparison.above.place.name),
        year=comparison.above.year,
        above=maker.figure(comparison.above).value,
    )


def _amount(maker: Maker, figure: FigureRecord, value: Decimal) -> str:
    """A value computed here, with the unit of the figure that it comes from."""
    units = maker.dataset.units
    printed = f"{value.normalize():f}{units[figure.indicator.unit].name.zh}"
    quantity = replace(figure.quantity, value=value)
    return figure_words(
        replace(figure, quantity=quantity, printed=printed), maker.lang, units
    ).value
