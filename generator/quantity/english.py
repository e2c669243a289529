"""Quantities in English words; Babel writes the numbers."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.numbers import format_compact_decimal, format_decimal, format_percent

from generator.quantity.numerals import tidy
from generator.quantity.quantity import Quantity
from generator.quantity.scanner import Scanner

Noun = tuple[str, str]
RISING = tuple("由从自")  # 由640元提高到670元 is no span of amounts
BASES = {
    "time": "time",
    "visit": "attendance",
    "home": "care home",
    "m2": "m²",
    "m3": "m³",
    "ha": "hectare",
    "t": "tonne",
    "100persons": "100 people",
    "1000persons": "1,000 people",
    "10000persons": "10,000 people",
    "2week": "two weeks",
    "2month": "two months",
    "6month": "six months",
    "2year": "two years",
    "3year": "three years",
    "4year": "four years",
    "5year": "five years",
}
"""What a basis is called where its id is no word."""
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
        (quantity.unit == "fraction" and _ratio(printed)) or _range(quantity, printed),
        _noun(quantity, noun, names),
        basis_words(quantity),
    ]
    return " ".join(word for word in words if word)


def basis_words(quantity: Quantity) -> str:
    """Say what an amount is for and how often: "per person per month"; empty without either."""
    named = (quantity.per, quantity.period)
    return " ".join(f"per {BASES.get(each, each)}" for each in named if each)


def _ratio(printed: str) -> str | None:
    found = re.search("([0-9.]+)[:∶]([0-9.]+)", Scanner(printed).text)
    return f"{found[1]}:{found[2]}" if found else None


def _range(quantity: Quantity, printed: str) -> str:
    write: Callable[[Decimal], str] = _WRITTEN.get(quantity.unit or "", number)
    low = write(quantity.value)
    if quantity.value_max is None:
        return low
    rise = "from " if printed.lstrip()[:1] in RISING else ""
    return f"{rise}{low} to {write(quantity.value_max)}"


def _percent(value: Decimal) -> str:
    return format_percent(value, locale=ENGLISH, decimal_quantization=False)


def _points(value: Decimal) -> str:
    return number(value * 100)


def number(value: Decimal) -> str:
    """Write a number, in millions and up as "1.35 billion" where that loses no digit."""
    return _number(str(value))


@lru_cache(maxsize=8192)  # a figure is said in tables, answers and pages of both languages
def _number(digits: str) -> str:
    value = Decimal(digits)
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
    value = tidy(quantity.value * 100) if quantity.unit == "pp" else quantity.value
    single = quantity.value_max is None and ENGLISH.plural_form(value) == "one"
    return pair[0] if single else pair[1]


_WRITTEN = {"fraction": _percent, "pp": _points}
