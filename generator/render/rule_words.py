"""Rules in plain words, for pages that no script works on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.describe.rule import condition_sentence
from generator.export.finder.rule_shapes import FinderAllOf, FinderAnyOf, FinderNotOf, Leaf, Rule
from generator.lang import Lang
from generator.model.base import Text
from generator.model.fact import Fact


@dataclass(frozen=True)
class RuleWords:
    """A rule as a page shows it: a sentence with its source or our reason, or a list of such."""

    kind: str
    sentence: str = ""
    document: str = ""
    clause: str = ""
    worked_out: Text | None = None
    parts: tuple[RuleWords, ...] = ()


@dataclass(frozen=True)
class RuleTeller:
    """Says rules of a year in one language; `facts` by their ids."""

    lang: Lang
    year: int
    facts: Mapping[str, Fact]

    def tell(self, rule: Rule, denied: bool = False) -> RuleWords:
        """The rule, each "not" carried down to the conditions, as the finder shows it."""
        if isinstance(rule, FinderNotOf):
            return self.tell(rule.not_, not denied)
        if isinstance(rule, Leaf):
            cited = (rule.document or "", rule.clause or "", rule.worked_out)
            return RuleWords("leaf", self._sentence(rule, denied), *cited)
        parts = rule.all if isinstance(rule, FinderAllOf) else rule.any
        every = isinstance(rule, FinderAnyOf) if denied else isinstance(rule, FinderAllOf)
        words = tuple(self.tell(part, denied) for part in parts)
        return RuleWords("all" if every else "any", parts=words)

    def _sentence(self, leaf: Leaf, denied: bool) -> str:
        fact = self.facts[leaf.fact]
        return condition_sentence(fact, leaf, denied, self.year, self.lang)
