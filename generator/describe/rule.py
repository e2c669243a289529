"""A rule in plain words, as the finder says it."""

from __future__ import annotations

from typing import Protocol

from generator.describe.dates import say_date
from generator.describe.question import question
from generator.lang import Lang
from generator.model.answer import Answer
from generator.model.condition import Operator
from generator.model.fact import Fact
from generator.wording import word


class FactComparison(Protocol):
    """What a condition compares a fact with."""

    @property
    def operator(self) -> Operator:
        """How it compares."""

    @property
    def value(self) -> Answer | list[str]:
        """With what."""


PLAIN = ("is", "one_of")
"""Operators that need no word of their own."""


def condition_sentence(
    fact: Fact, leaf: FactComparison, denied: bool, year: int, lang: Lang
) -> str:
    """What is asked, and the answer that is needed; of a `denied` condition, the other one."""
    needed = needed_answer(fact, leaf.operator, leaf.value, denied, lang)
    return word(lang, "benefits_needed", question=question(fact, year).of(lang), needed=needed)


def needed_answer(
    fact: Fact, operator: Operator, value: Answer | list[str], denied: bool, lang: Lang
) -> str:
    """`at least 16`, `flat or house`, `before 30 June 2023`, `anything but: rural`."""
    if isinstance(value, bool):
        return answer_words(fact, value is not denied, lang)
    values = value if isinstance(value, list) else [value]
    said = _either([answer_words(fact, listed, lang) for listed in values], lang)
    if operator not in PLAIN:
        said = word(lang, f"finder_op_{operator}", value=said)
    return word(lang, "finder_op_not", value=said) if denied else said


def _either(answers: list[str], lang: Lang) -> str:
    """`flat or house`; answers with a comma of their own are set apart more strongly."""
    comma = word(lang, "finder_comma")
    long = any(comma in answer for answer in answers)
    return word(lang, "finder_or_long" if long else "finder_or").join(answers)


def answer_words(fact: Fact, value: Answer, lang: Lang) -> str:
    """An answer as a page shows it: options by their names, a date in words."""
    if isinstance(value, list):
        several = word(lang, "finder_comma").join(
            answer_words(fact, listed, lang) for listed in value
        )
        return several or word(lang, "finder_none_of_these")
    if isinstance(value, bool):
        own = fact.when_true if value else fact.when_false
        return own.of(lang) if own else word(lang, "finder_yes" if value else "finder_no")
    if fact.options:
        return next(option.name.of(lang) for option in fact.options if option.id == value)
    return say_date(str(value), lang) if fact.kind == "date" else str(value)
