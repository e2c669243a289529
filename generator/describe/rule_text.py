"""A whole rule as one text, where there is no room for a list."""

from __future__ import annotations

from collections.abc import Mapping

from generator.describe.rule import condition_sentence
from generator.lang import Lang
from generator.model.base import Text
from generator.model.condition import Condition
from generator.model.fact import Fact
from generator.wording import word


def rule_text(rule: Condition, facts: Mapping[str, Fact], year: int) -> Text:
    """Its conditions, each a sentence; those of which one is enough stand together in brackets."""
    return Text.said(lambda lang: _part(rule, facts, year, lang, denied=False))


def _part(
    rule: Condition, facts: Mapping[str, Fact], year: int, lang: Lang, *, denied: bool
) -> str:
    """A part; each "not" is carried down to the conditions, which swaps "all" and "one"."""
    if rule.not_ is not None:
        return _part(rule.not_, facts, year, lang, denied=not denied)
    if rule.fact is not None:
        return condition_sentence(facts[rule.fact], rule, denied, year, lang)
    parts = [_part(part, facts, year, lang, denied=denied) for _, part in rule.parts()]
    every = (rule.all is not None) is not denied
    if every or len(parts) == 1:
        return word(lang, "rule_text_and").join(parts)
    return word(lang, "rule_text_any", parts=word(lang, "rule_text_or").join(parts))
