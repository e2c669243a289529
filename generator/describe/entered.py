"""How far a plan is entered, in words, where it is not entered whole."""

from __future__ import annotations

from generator.derive.records import PlanRecord
from generator.lang import LANGUAGES, Lang
from generator.model.base import Text
from generator.wording import word


def entered_in_part(record: PlanRecord, lang: Lang) -> str | None:
    """How much of the plan is here, and why not all of it; None of a plan that is whole.

    Where only parts lack and its `gaps` say which, those are enough.
    """
    reason = record.plan.because
    if reason is None:
        return None
    stated, entered = record.plan.states.programmes, len(record.programmes)
    key = f"part_{reason.replace('-', '_')}"
    if entered >= stated:
        return None if record.plan.gaps else word(lang, f"{key}_within")
    return word(lang, key, stated=stated, entered=entered)


def part_text(record: PlanRecord) -> Text | None:
    """The same in both languages."""
    said = {lang: entered_in_part(record, lang) for lang in LANGUAGES}
    return Text.model_validate(said) if all(said.values()) else None
