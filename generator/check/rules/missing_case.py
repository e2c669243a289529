"""Each condition has a case that meets it, one that fails it, one open, and its thresholds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.check.benefits import ruled
from generator.eligibility.evaluate import Judged, judge
from generator.eligibility.facts import problem
from generator.eligibility.thresholds import edges
from generator.eligibility.words import condition_words
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.base import Loc
from generator.model.benefit import Benefit, Case
from generator.model.condition import Condition
from generator.model.fact import Fact

RULE = "missing-case"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each benefit with a rule; one that follows another's needs only one case."""
    facts = {entry.value.id: entry.value for entry in corpus.facts}
    for benefit, rule in ruled(corpus):
        if not benefit.benefit.follows:
            cases = [case.given for case in rule.cases if _is_sound(facts, case)]
            for loc, message in _missing(facts, rule, cases):
                yield benefit.fault((*loc, "fact"), message, RULE)
        elif not benefit.benefit.cases:
            yield benefit.fault((), "a case is missing", RULE)


def _is_sound(facts: dict[str, Fact], case: Case) -> bool:
    return not any(problem(facts, name, value) for name, value in case.given.items())


def _missing(
    facts: dict[str, Fact], rule: Benefit, cases: list[dict[str, Any]]
) -> Iterator[tuple[Loc, str]]:
    """Where each condition stands that lacks cases, and which it lacks."""
    assert rule.who
    trees = [judge(rule.who, case) for case in cases]
    judged = [list(tree.leaves()) for tree in trees]
    shown = {id(leaf) for tree in trees if tree.state is not False for _, leaf in tree.deciding()}
    unanswered = judge(rule.who, {}).leaves()
    for at, ((loc, leaf), (_, blank)) in enumerate(zip(rule.leaves, unanswered, strict=True)):
        here = [leaves[at][1] for leaves in judged]
        missing = [*_states(here, shown), *_edges(facts, leaf, cases)]
        if missing:
            words = condition_words(leaf, blank.denied)
            yield loc, f"cases are missing for '{words}': {', '.join(missing)}"


def _states(here: list[Judged], shown: set[int]) -> Iterator[str]:
    """The states of a condition that no case shows; met and open it must decide the result."""
    counted = [leaf.state for leaf in here if id(leaf) in shown]
    if True not in counted:
        yield "one that meets it"
    if False not in [leaf.state for leaf in here]:
        yield "one that fails it"
    if None not in counted:
        yield "one that leaves it open"


def _edges(facts: dict[str, Fact], leaf: Condition, cases: list[dict[str, Any]]) -> Iterator[str]:
    """The values at a threshold, and beside it, that no case has."""
    name = str(leaf.fact)
    if facts[name].kind in ("number", "date"):
        given = [case.get(name) for case in cases]
        for edge in edges(facts[name], leaf):
            if edge not in given and not problem(facts, name, edge):
                yield f"{name} {edge}"
