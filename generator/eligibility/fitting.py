"""Which operators compare which kind of fact, and with what."""

from __future__ import annotations

from collections.abc import Mapping

from generator.eligibility.facts import value_problem
from generator.model.condition import Condition, Operator
from generator.model.fact import Fact, Kind

FITTING: dict[Kind, tuple[Operator, ...]] = {
    "boolean": ("is",),
    "choice": ("is", "one_of"),
    "choices": ("is", "one_of"),
    "number": ("below", "at_least", "at_most", "over"),
    "date": ("on_or_after", "before", "on_or_before", "after"),
}


def misfit(fact: Fact, leaf: Condition) -> str | None:
    """Why a condition can't be over the fact, if it can't."""
    fitting = FITTING[fact.kind]
    if leaf.operator not in fitting:
        words = ", ".join(f"'{word}'" for word in fitting)
        return f"'{fact.id}' is a {fact.kind}; it is compared with {words}"
    values = leaf.value if isinstance(leaf.value, list) else [leaf.value]
    problems = (value_problem(fact, value) for value in values)
    return next((problem.message for problem in problems if problem), None)


def fits(facts: Mapping[str, Fact], condition: Condition) -> bool:
    """Whether a rule can be evaluated: every fact is known and compared as it can be."""
    leaves = [leaf for _, leaf in condition.leaves()]
    return all(
        str(leaf.fact) in facts and not misfit(facts[str(leaf.fact)], leaf) for leaf in leaves
    )
