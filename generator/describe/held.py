"""Which plans of the places above aren't here: what they promise can't be listed."""

from __future__ import annotations

from generator.derive.dataset import Dataset
from generator.derive.holding import without_plan
from generator.model.base import Text
from generator.model.place import Place
from generator.wording import word


def not_held(dataset: Dataset, place: Place, year: int) -> Text | None:
    """Says so of each place above without a plan of the year; None where all have theirs."""
    lacking = without_plan(dataset, place, year)
    if not lacking:
        return None
    return Text.said(
        lambda lang: word(
            lang,
            "not_held",
            names=word(lang, "not_held_or").join(above.name.of(lang) for above in lacking),
            year=year,
        )
    )
