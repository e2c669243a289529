"""Puts figures where summaries quote them: as printed in Chinese, in English words in English."""

from __future__ import annotations

from collections.abc import Iterable

from generator.check.quantities import read_quantity
from generator.derive.vocabularies import Vocabularies
from generator.lang import LANGUAGES, Lang, choose
from generator.model.base import Text
from generator.model.programme import Figure, Programme
from generator.model.quote import QUOTE, quotable
from generator.quantity.english import to_english


def with_figures(
    text: Text, figures: Iterable[Figure], programme: Programme | None, known: Vocabularies
) -> Text:
    """A summary of a programme, or of a plan, with the figures that it quotes."""
    if "{" not in text.zh + text.en:
        return text
    listed = quotable(figures)

    def said(lang: Lang) -> str:
        return QUOTE.sub(
            lambda found: _words(listed[found[1]], lang, programme, known), text.of(lang)
        )

    return Text(**{lang: said(lang) for lang in LANGUAGES})


def _words(figure: Figure, lang: Lang, programme: Programme | None, known: Vocabularies) -> str:
    """What the figure prints, in either language: a word that stands apart from it is left out."""
    indicator = known.indicator(programme, figure)
    read = read_quantity(figure, known.units, indicator)
    whole = read.completed(unit=indicator.unit, per=indicator.per, period=indicator.period)
    noun = (indicator.noun.one, indicator.noun.other) if indicator.noun else None
    return choose(
        lang,
        zh=figure.printed + (figure.heading_unit or ""),
        en=to_english(whole, noun, known.unit_names, figure.printed),
    )
