"""Whom an earlier plan let have a benefit, a later one doesn't refuse without a word of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.check.benefits import Located, benefits, ruled
from generator.eligibility.evaluate import judge
from generator.eligibility.facts import problem
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.benefit import Benefit, Case
from generator.model.fact import Fact
from generator.model.place import ids_above

RULE = "narrower"
MOVES_ON = ("number", "date")
"""The kinds of facts whose bounds another year changes."""


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each benefit that stands for one of an earlier year, held to the cases of that one."""
    facts = {entry.value.id: entry.value for entry in corpus.facts}
    parents = {entry.value.id: entry.value.parent for entry in corpus.places}
    by_id: defaultdict[str, list[Located]] = defaultdict(list)
    for located in benefits(corpus):
        by_id[located.benefit.id].append(located)
    for located, rule in ruled(corpus):
        plan, own = located.plan.value, located.benefit
        line = {plan.place, *ids_above(plan.place, parents)}
        for earlier in (known for name in (own.id, *own.replaces) for known in by_id[name]):
            then = earlier.plan.value
            if then.place in line and then.year < plan.year and not _speaks_of(own, then.year):
                yield from _refusals(facts, located, rule, earlier)


def _speaks_of(benefit: Benefit, year: int) -> bool:
    return any(str(year) in text.zh for text in benefit.unstated)


def _refusals(
    facts: dict[str, Fact], located: Located, rule: Benefit, earlier: Located
) -> Iterator[Fault]:
    plan = earlier.plan.value
    for case in earlier.benefit.cases:
        for name in _refused(facts, rule, case):
            message = (
                f"the plan of {plan.place} for {plan.year} had it for "
                f"'{name}: {case.given[name]}'; let them ask, or say in 'unstated' what "
                f"{plan.year} had for them"
            )
            yield located.fault((), message, RULE)


def _refused(facts: dict[str, Fact], rule: Benefit, case: Case) -> Iterator[str]:
    """The facts by which the rule refuses those whom the case lets have it."""
    sound = not any(problem(facts, name, value) for name, value in case.given.items())
    if case.expect == "no" or not sound or not rule.who:
        return
    states = defaultdict(set)
    for leaf, judged in judge(rule.who, case.given).leaves():
        if facts[str(leaf.fact)].kind not in MOVES_ON:
            states[str(leaf.fact)].add(judged.state)
    yield from (name for name, found in states.items() if found == {False})
