"""A list words a question for somebody whom the benefit can be about, or for anybody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from generator.check.benefits import ruled
from generator.eligibility.reach import within_reach
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.benefit import Benefit
from generator.model.fact import Asked, Fact

RULE = "question-person"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each fact in a rule that the asker can't meet for themselves."""
    facts = {entry.value.id: entry.value for entry in corpus.facts}
    found: dict[str, str] = {}
    for located, rule in ruled(corpus):
        about = _about(rule, facts)
        for _, leaf in rule.leaves:
            fact = facts[str(leaf.fact)]
            if about and (wanted := _worded_for(fact)) and wanted not in about:
                found.setdefault(fact.id, located.benefit.id)
    for entry in corpus.facts:
        if entry.value.id in found:
            whom = _worded_for(entry.value)
            message = f"it is worded for '{whom}', whom '{found[entry.value.id]}' isn't about; "
            more = "word it for anybody, and give that person's wording in 'question_to'"
            yield entry.fault(("question",), f"{message}{more}", RULE)


def _about(rule: Benefit, facts: dict[str, Fact]) -> set[Asked]:
    """Whom it can be about: those whose own questions can meet its rule."""
    return {
        whom
        for whom in get_args(Asked)
        if rule.who
        and within_reach(rule.who, {fact.id for fact in facts.values() if whom in fact.asks})
    }


def _worded_for(fact: Fact) -> Asked | None:
    """For whom the plain question is worded; None where it fits anybody."""
    first = fact.asks[0]
    return None if first in fact.question_to else first
