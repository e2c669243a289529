"""That an amount is within another, or the same in other words: nobody may add the two up."""

from __future__ import annotations

from generator.derive.records import BenefitRecord, FigureRecord
from generator.lang import LANGUAGES
from generator.model.base import Text
from generator.wording import word


def remark_on(figure: FigureRecord, record: BenefitRecord) -> Text | None:
    """What to know of a benefit's own amount: a rise is part of the standard that it leads to."""
    standards = {own.indicator.id for own in record.amounts if own.role == "standard"}
    risen = figure.role == "increase" and figure.indicator.id in standards
    return _text("contained", figure) if risen else None


def remark_above(figure: FigureRecord, own: BenefitRecord) -> Text | None:
    """How the amount of a level above stands to the benefit's own; None where it has none."""
    if figure.purpose == "target":
        return _text("whole", figure)
    matching = [mine for mine in own.amounts if mine.indicator.id == figure.indicator.id]
    if not matching:
        return None
    if any((mine.role, mine.quantity) == (figure.role, figure.quantity) for mine in matching):
        return _text("same", figure)
    return _text("least" if figure.quantity.qualifier == "at least" else "differs", figure)


def _text(key: str, figure: FigureRecord) -> Text:
    return Text.model_validate(
        {
            lang: word(lang, f"finder_amount_{key}", place=figure.place.name.of(lang))
            for lang in LANGUAGES
        }
    )
