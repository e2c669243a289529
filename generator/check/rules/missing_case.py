"""Each condition has a case that meets it, one that fails it, one open, and its thresholds."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.benefits import ruled
from generator.eligibility.evaluate import Judged, judge
from generator.eligibility.facts import problem
from generator.eligibility.thresholds import edges
from generator.eligibility.words import condition_words
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.benefit import Benefit, Case
from generator.model.condition import Condition
from generator.model.fact import Fact

RULE = "missing-case"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each benefit with a rule; one that follows another's needs only one case."""
    facts = {entry.value.id: entry.value for entry in corpus.facts}
    for one, rule in ruled(corpus):
        if one.benefit.follows and not one.benefit.cases:
            yield one.fault((), "a case is missing", RULE)
        if one.benefit.follows:
            continue
        cases = [case for case in rule.cases if _is_sound(facts, case)]
        for (loc, leaf), missing in _missing(facts, rule, cases):
            words = condition_words(leaf)
            message = f"cases are missing for '{words}': {', '.join(missing)}"
            yield one.fault((*loc, "fact"), message, RULE)


def _is_sound(facts: dict[str, Fact], case: Case) -> bool:
    return not any(problem(facts, name, value) for name, value in case.given.items())


def _missing(
    facts: dict[str, Fact], rule: Benefit, cases: list[Case]
) -> Iterator[tuple[tuple[tuple[str | int, ...], Condition], list[str]]]:
    """Each leaf of the rule that lacks a case, with what it lacks."""
    assert rule.who
    trees = [judge(rule.who, case.given) for case in cases]
    judged = [list(tree.leaves()) for tree in trees]
    deciding = [[id(one) for one in _open_or_met(tree)] for tree in trees]
    for at, located in enumerate(rule.leaves):
        here = [leaves[at][1] for leaves in judged]
        counted = [one.state for one, known in zip(here, deciding, strict=True) if id(one) in known]
        missing = [] if True in counted else ["one that meets it"]
        missing += [] if False in [one.state for one in here] else ["one that fails it"]
        missing += [] if None in counted else ["one that leaves it open"]
        missing += _edges(facts, located[1], cases)
        if missing:
            yield located, missing


def _open_or_met(tree: Judged) -> list[Judged]:
    """The leaves that decide; of a rule that fails none, so that passing cases are real ones."""
    return [] if tree.state is False else [judged for _, judged in tree.deciding()]


def _edges(facts: dict[str, Fact], leaf: Condition, cases: list[Case]) -> list[str]:
    """The values at a threshold that no case has."""
    name = str(leaf.fact)
    fact = facts[name]
    if fact.kind not in ("number", "date"):
        return []
    given = [case.given.get(name) for case in cases]
    wanted = [edge for edge in edges(fact, leaf) if not problem(facts, name, edge)]
    return [f"{name} {edge}" for edge in wanted if edge not in given]
