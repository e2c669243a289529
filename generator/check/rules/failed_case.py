"""Each case comes out as it says."""

from __future__ import annotations

from collections.abc import Iterator

from generator.check.benefits import Located, ruled
from generator.eligibility.evaluate import Verdict, evaluate
from generator.eligibility.facts import problem
from generator.eligibility.words import judged_words
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.base import Loc
from generator.model.benefit import Benefit, Case
from generator.model.fact import Fact

RULE = "failed-case"


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each case of each benefit with a rule that can be evaluated."""
    facts = {entry.value.id: entry.value for entry in corpus.facts}
    for benefit, rule in ruled(corpus):
        for at, case in enumerate(benefit.benefit.cases):
            yield from _case(facts, benefit, rule, ("cases", at), case)


def _case(
    facts: dict[str, Fact], located: Located, rule: Benefit, loc: Loc, case: Case
) -> Iterator[Fault]:
    problems = [problem(facts, name, value) for name, value in case.given.items()]
    found = [each for each in problems if each]
    for each in found:
        if each.code != "unknown":  # which is another rule's
            yield located.fault((*loc, "given", each.fact), each.message, RULE)
    if found:
        return
    verdict = evaluate(rule, case.given)
    if verdict.result != case.expect:
        message = f"case '{case.name}' comes out as '{verdict.result}', not '{case.expect}'"
        yield located.fault((*loc, "expect"), f"{message}: {_why(verdict)}", RULE)


def _why(verdict: Verdict) -> str:
    return ", ".join(judged_words(leaf, judged) for leaf, judged in verdict.tree.deciding())
