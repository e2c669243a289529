"""What answers imply fits the facts it is about, and never contradicts itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.eligibility.facts import value_problem
from generator.eligibility.implications import clash
from generator.eligibility.thresholds import near, turns
from generator.fault import Fault, did_you_mean
from generator.load.corpus import Corpus, Record
from generator.model.answer import Answer
from generator.model.base import Loc
from generator.model.fact import Fact
from generator.model.implication import Implication, Implied, Span

RULE = "implication"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each implication by itself, then all answers to each fact with what follows from them."""
    facts = {entry.value.id: entry.value for entry in corpus.facts}
    sound = True
    for entry in corpus.facts:
        for loc, message in _misfits(facts, entry.value):
            sound = False
            yield entry.fault(loc, message, RULE)
    for entry in corpus.facts if sound else ():
        yield from _contradictions(facts, entry)


def _misfits(facts: Mapping[str, Fact], fact: Fact) -> Iterator[tuple[Loc, str]]:
    for at, implication in enumerate(fact.implies):
        here: Loc = ("implies", at)
        if message := _value_misfit(fact, implication):
            yield (*here, implication.operator), message
        for name, implied in implication.then.items():
            if name not in facts:
                yield (*here, "then", name), f"there is no fact '{name}'{did_you_mean(name, facts)}"
            elif message := _implied_misfit(facts[name], implied):
                yield (*here, "then", name), message


def _value_misfit(fact: Fact, implication: Implication) -> str | None:
    if (implication.operator in ("below", "at_least")) is not (fact.kind == "number"):
        return f"'{fact.id}' is a {fact.kind}, which '{implication.operator}' doesn't compare"
    values: list[Answer] = (
        [*implication.value] if isinstance(implication.value, list) else [implication.value]
    )
    return next((found.message for v in values if (found := value_problem(fact, v))), None)


def _implied_misfit(fact: Fact, implied: Implied) -> str | None:
    if not isinstance(implied, Span):
        found = value_problem(fact, implied)
        return found.message if found else None
    return None if fact.kind == "number" else f"'{fact.id}' is a {fact.kind}, which has no span"


def _contradictions(facts: Mapping[str, Fact], entry: Record[Fact]) -> Iterator[Fault]:
    """An answer that, through others, rules itself out."""
    fact = entry.value
    for answer in near(fact, turns(fact)):
        found = clash(facts, {fact.id: answer})
        if found:
            message = f"{answer!r} implies another answer to '{found.fact}' itself"
            yield entry.fault(("implies",), message, RULE)
            return
