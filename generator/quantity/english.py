"""Quantities in English words; Babel writes the numbers."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal

from babel import Locale
from babel.numbers import format_compact_decimal, format_decimal, format_percent

from generator.quantity.quantity import Quantity
from generator.quantity.scanner import Scanner

Noun = tuple[str, str]
ENGLISH = Locale("en")
COMPACT_PLACES = 2


def to_english(
    quantity: Quantity, noun: Noun | None, names: Mapping[str, Noun], printed: str = ""
) -> str:
    """Say a quantity: "at least 600 yuan per person per month".

    `noun` is the indicator's (singular, plural) and goes before the unit's own name from `names`;
    a count has no other. `printed` is the figure as printed, only looked at to give a ratio as
    it is. Raises KeyError for a unit that isn't in `names`.
    """
    words = [
        "" if quantity.qualifier == "exact" else quantity.qualifier,
        (quantity.unit == "fraction" and _ratio(printed)) or _range(quantity),
        _noun(quantity, noun, names),
        *(f"per {word}" for word in (quantity.per, quantity.period) if word),
    ]
    return " ".join(word for word in words if word)


def _ratio(printed: str) -> str | None:
    found = re.search("([0-9.]+)[:∶]([0-9.]+)", Scanner(printed).text)
    return f"{found[1]}:{found[2]}" if found else None


def _range(quantity: Quantity) -> str:
    write: Callable[[Decimal], str] = _percent if quantity.unit == "fraction" else number
    low = write(quantity.value)
    return low if quantity.value_max is None else f"{low} to {write(quantity.value_max)}"


def _percent(value: Decimal) -> str:
    return format_percent(value, locale=ENGLISH, decimal_quantization=False)


def number(value: Decimal) -> str:
    """Write a number, in millions and up as "1.35 billion" where that loses no digit."""
    size = max((s for s in (10**6, 10**9, 10**12) if s <= value), default=0)
    if size and not value % (size // 10**COMPACT_PLACES):
        return format_compact_decimal(
            value, format_type="long", locale=ENGLISH, fraction_digits=COMPACT_PLACES
        )
    return format_decimal(value, locale=ENGLISH, decimal_quantization=False)


def _noun(quantity: Quantity, noun: Noun | None, names: Mapping[str, Noun]) -> str:
    if quantity.unit == "fraction":
        return ""
    pair = noun or (names[quantity.unit] if quantity.unit not in (None, "count") else None)
    if pair is None:
        return ""
    single = quantity.value_max is None and ENGLISH.plural_form(quantity.value) == "one"
    return pair[0] if single else pair[1]
