"""A figure as a page shows it: printed in Chinese, said in words in English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.derive.amount_text import AVERAGE
from generator.derive.records import FigureRecord
from generator.lang import Lang
from generator.model.vocabulary import Unit
from generator.quantity.english import to_english
from generator.wording import word


@dataclass(frozen=True)
class FigureView:
    """What a template needs of a figure; `basis` is the "per" that isn't in `value`.

    `large` is the value as a tile shows it under the label, without a noun that the label says.
    """

    record: FigureRecord
    value: str
    large: str
    basis: str
    label: str
    role: str


def figure_view(figure: FigureRecord, lang: Lang, units: Mapping[str, Unit]) -> FigureView:
    """The figure in one language."""
    chinese = lang == "zh"
    value = _printed(figure) if chinese else _english_value(figure, units)
    return FigureView(
        record=figure,
        value=value,
        large=value if chinese else _english_large(figure, units),
        basis=_basis(figure, lang),
        label=figure.name.zh if chinese else figure.name.en,
        role=word(lang, f"role_{figure.role}"),
    )


def in_english(figure: FigureRecord, units: Mapping[str, Unit]) -> str:
    """The derived quantity in English words: `about 2 billion yuan`."""
    names = {unit.id: (unit.name.en.one, unit.name.en.other) for unit in units.values()}
    noun = figure.indicator.noun
    pair = (noun.one, noun.other) if noun else None
    return to_english(figure.quantity, pair, names, figure.printed)


def _printed(figure: FigureRecord) -> str:
    """The figure as printed, with the unit that its table prints in the heading."""
    return figure.printed + (figure.heading_unit or "")


def _english_value(figure: FigureRecord, units: Mapping[str, Unit]) -> str:
    bare = replace(figure.quantity, per=None, period=None)
    return in_english(replace(figure, quantity=bare), units)


def _english_large(figure: FigureRecord, units: Mapping[str, Unit]) -> str:
    plain = replace(figure, indicator=figure.indicator.model_copy(update={"noun": None}))
    return _english_value(plain, units)


def _basis(figure: FigureRecord, lang: Lang) -> str:
    """`per person per month`; 每人每月 only where the print itself doesn't say so."""
    parts = (("per", figure.quantity.per), ("period", figure.quantity.period))
    named = [word(lang, f"{kind}_{value}") for kind, value in parts if value]
    if lang == "en":
        return " ".join([*named, AVERAGE.en] if figure.average else named)
    said = (name in figure.printed or f"/{name[1:]}" in figure.printed for name in named)
    basis = "".join(name for name, known in zip(named, said, strict=True) if not known)
    return AVERAGE.zh + basis if figure.average else basis
