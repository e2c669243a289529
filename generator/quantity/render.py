"""A quantity in the plainest Chinese print, which parses back to the same quantity."""

from decimal import Decimal

from generator.quantity.basis import CANONICAL
from generator.quantity.quantity import Qualifier, Quantity
from generator.quantity.units import Units

WORDS: dict[Qualifier, str] = {
    "exact": "",
    "about": "约",
    "at least": "不低于",
    "at most": "不超过",
    "over": "超过",
    "under": "不足",
}


def render(quantity: Quantity, units: Units) -> str:
    """Print a quantity: 每人每月不低于600元. Raises KeyError for a unit not in the vocabulary."""
    basis = "".join(CANONICAL[word] for word in (quantity.per, quantity.period) if word)
    return basis + WORDS[quantity.qualifier] + _amount(quantity, units)


def _amount(quantity: Quantity, units: Units) -> str:
    counter = units.counter(quantity.unit) if quantity.unit else ""
    share = quantity.unit in ("fraction", "pp")
    ends = [quantity.value] if quantity.value_max is None else [quantity.value, quantity.value_max]
    return "—".join(_plain(end * 100 if share else end) for end in ends) + counter


def _plain(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
