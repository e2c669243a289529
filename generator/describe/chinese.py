"""A figure in Chinese: its print, with what stands away from the number in the text."""

from __future__ import annotations

import re

from generator.derive.records import FigureRecord
from generator.quantity.basis import CANONICAL
from generator.quantity.render import WORDS

AVERAGE = "平均"
AT_LEAST_COUNTED = "不少于"
AMOUNTS = ("CNY", "fraction")
"""Units of what is not counted: it is no lower than something, not no fewer."""


def chinese_value(figure: FigureRecord) -> str:
    """The print with a qualifier and a unit that stand elsewhere: 不低于1360元."""
    return _qualifier(figure) + figure.printed + (figure.heading_unit or "")


def chinese_basis(figure: FigureRecord) -> str:
    """每人每月, as far as the print itself doesn't say so; 平均 where the text says that."""
    printed = figure.printed + (figure.heading_unit or "")
    named = [
        CANONICAL[counted] for counted in (figure.quantity.per, figure.quantity.period) if counted
    ]
    basis = "".join(name for name in named if not _says(printed, name[1:]))
    return (AVERAGE if figure.average else "") + basis


def _says(printed: str, word: str) -> bool:
    """Whether a print says 月 as a basis: 每月, /月, 元/人·月, 月人均."""
    return re.search(rf"[每/·]{word}|{word}人?均", printed) is not None


def _qualifier(figure: FigureRecord) -> str:
    if figure.qualifier_apart is None:
        return ""
    if figure.qualifier_apart == "at least" and figure.quantity.unit not in AMOUNTS:
        return AT_LEAST_COUNTED
    return WORDS[figure.qualifier_apart]
