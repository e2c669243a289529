"""Rules in plain words, for pages that no script works on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.export.finder.shapes import AllOf, AnyOf, Fact, Leaf, NotOf, Rule
from generator.model.base import Text
from generator.model.fact import Answer
from generator.render.maker import Maker


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
    """Says rules in one language; `facts` by their ids."""

    maker: Maker
    facts: Mapping[str, Fact]

    def tell(self, rule: Rule, denied: bool = False) -> RuleWords:
        """The rule, each "not" carried down to the conditions, as the finder shows it."""
        if isinstance(rule, NotOf):
            return self.tell(rule.not_, not denied)
        if isinstance(rule, Leaf):
            cited = (rule.document or "", rule.clause or "", rule.worked_out)
            return RuleWords("leaf", self._sentence(rule, denied), *cited)
        parts = rule.all if isinstance(rule, AllOf) else rule.any
        every = isinstance(rule, AnyOf) if denied else isinstance(rule, AllOf)
        told = tuple(self.tell(part, denied) for part in parts)
        return RuleWords("all" if every else "any", parts=told)

    def _sentence(self, leaf: Leaf, denied: bool) -> str:
        fact = self.facts[leaf.fact]
        question = self.maker.pick(fact.question)
        return self.maker.word(
            "benefits_needed", question=question, needed=self._needed(leaf, denied)
        )

    def _needed(self, leaf: Leaf, denied: bool) -> str:
        fact, value = self.facts[leaf.fact], leaf.value
        if isinstance(value, bool):
            return self.maker.word("finder_yes" if value is not denied else "finder_no")
        if isinstance(value, list):
            said = self.maker.word("finder_or").join(self._said(fact, one) for one in value)
        else:
            said = self._said(fact, value)
        if leaf.operator not in ("is", "one_of"):
            said = self.maker.word(f"finder_op_{leaf.operator}", value=said)
        return self.maker.word("finder_op_not", value=said) if denied else said

    def _said(self, fact: Fact, value: Answer) -> str:
        if fact.kind == "choice":
            return self.maker.pick(next(one.name for one in fact.options if one.id == value))
        return self.maker.date(str(value)) if fact.kind == "date" else str(value)
