"""A figure in words: as printed in Chinese, in English derived from the print."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from generator.derive.records import FigureRecord
from generator.describe.chinese import chinese_basis, chinese_value
from generator.lang import Lang, choose
from generator.model.base import Text
from generator.model.vocabulary import Unit
from generator.quantity.english import Noun, basis_words, to_english
from generator.quantity.quantity import Quantity
from generator.wording import word

AVERAGE = "on average"


@dataclass(frozen=True)
class FigureWords:
    """A figure in one language.

    `value` is the number with its qualifier and unit; `large` is without a noun that `label`
    says, `number` without any unit, for a column that names it. `basis` is the "per" that isn't
    in `value`, maybe empty; `whole` has both. `alone` says of a rise that it is one: it must not
    be taken for the level it leads to.
    """

    record: FigureRecord
    label: str
    role: str
    value: str
    large: str
    number: str
    basis: str
    whole: str
    alone: str


def figure_words(figure: FigureRecord, lang: Lang, units: Mapping[str, Unit]) -> FigureWords:
    """All that is said of a figure."""
    return choose(lang, zh=_chinese, en=_english)(figure, units)


def figure_text(figure: FigureRecord, units: Mapping[str, Unit]) -> Text:
    """The figure said whole in both languages, to stand alone: 每人每月915元."""
    return Text(zh=_chinese(figure, units).alone, en=_english(figure, units).alone)


def _chinese(figure: FigureRecord, units: Mapping[str, Unit]) -> FigureWords:
    del units  # the print has them
    value, basis = chinese_value(figure), chinese_basis(figure)
    number = value.removesuffix(figure.heading_unit or "")
    return _words(figure, "zh", (value, value, number), basis, basis + value, "提高{}")


def _english(figure: FigureRecord, units: Mapping[str, Unit]) -> FigureWords:
    quantity, noun = figure.quantity, figure.indicator.noun
    bare = replace(quantity, per=None, period=None)
    unit = units[bare.unit].name.en if bare.unit and bare.unit in units else None
    values = _in_english(
        bare,
        (noun.one, noun.other) if noun else None,
        (unit.one, unit.other) if unit else None,
        figure.printed,
    )
    basis = basis_words(quantity)
    basis = " ".join(filter(None, (basis, AVERAGE if figure.average else "")))
    whole = " ".join(filter(None, (values[0], basis)))
    return _words(figure, "en", values, basis, whole, "raised by {}")


@lru_cache(maxsize=8192)  # a figure is said in tables, answers and pages
def _in_english(
    bare: Quantity, noun: Noun | None, unit: Noun | None, printed: str
) -> tuple[str, str, str]:
    """The number with the indicator's noun, with its unit's, and alone."""
    names = {bare.unit: unit} if bare.unit and unit else {}
    return (
        to_english(bare, noun, names, printed),
        to_english(bare, None, names, printed),
        to_english(_without_unit(bare), None, names, printed),
    )


def _without_unit(quantity: Quantity) -> Quantity:
    return quantity if quantity.unit == "fraction" else replace(quantity, unit=None)


def _words(
    figure: FigureRecord,
    lang: Lang,
    values: tuple[str, str, str],
    basis: str,
    whole: str,
    rise: str,
) -> FigureWords:
    value, large, number = values
    return FigureWords(
        record=figure,
        label=figure.name.of(lang),
        role=word(lang, f"role_{figure.role}"),
        value=value,
        large=large,
        number=number,
        basis=basis,
        whole=whole,
        alone=rise.format(whole) if figure.role == "increase" else whole,
    )
