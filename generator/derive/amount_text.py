"""An amount said whole in both languages, to stand alone: 每人每月915元, 915 yuan per …."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.derive.records import FigureRecord
from generator.model.base import Text
from generator.model.vocabulary import Unit
from generator.quantity.basis import CANONICAL
from generator.quantity.english import to_english
from generator.quantity.render import WORDS

AVERAGE = Text(zh="平均", en="on average")


def amount_text(figure: FigureRecord, units: Mapping[str, Unit]) -> Text:
    """The figure as printed, with what stands away from the number; in English derived from it.

    A rise is said to be one: it must not be taken for the level it leads to.
    """
    chinese, english = _chinese(figure), _english(figure, units)
    if figure.role == "increase":
        return Text(zh=f"提高{chinese}", en=f"raised by {english}")
    return Text(zh=chinese, en=english)


def _chinese(figure: FigureRecord) -> str:
    """每人每月 and 不低于 only where the print itself doesn't say so."""
    printed = figure.printed + (figure.heading_unit or "")
    named = [CANONICAL[word] for word in (figure.quantity.per, figure.quantity.period) if word]
    basis = "".join(name for name in named if not _says(printed, name[1:]))
    qualifier = WORDS[figure.qualifier_apart] if figure.qualifier_apart else ""
    return (AVERAGE.zh if figure.average else "") + basis + qualifier + printed


def _says(printed: str, word: str) -> bool:
    """Whether a print says 月 as a basis: 每月, /月, 元/人·月, 月人均."""
    return re.search(rf"[每/·]{word}|{word}人?均", printed) is not None


def _english(figure: FigureRecord, units: Mapping[str, Unit]) -> str:
    names = {unit.id: (unit.name.en.one, unit.name.en.other) for unit in units.values()}
    noun = figure.indicator.noun
    pair = (noun.one, noun.other) if noun else None
    said = to_english(figure.quantity, pair, names, figure.printed)
    return f"{said} {AVERAGE.en}" if figure.average else said
