"""A condition compares its fact in a way that fits its kind, with a value that it can have."""

from __future__ import annotations

from collections.abc import Iterator

from generator.eligibility.facts import value_problem
from generator.fault import Fault
from generator.load.corpus import Corpus
from generator.model.condition import Condition, Operator
from generator.model.fact import Fact, Kind

RULE = "fact-operator"
FITTING: dict[Kind, tuple[Operator, ...]] = {
    "boolean": ("is",),
    "choice": ("is", "one_of"),
    "number": ("below", "at_least", "at_most", "over"),
    "date": ("on_or_after", "before", "on_or_before", "after"),
}


def check(corpus: Corpus) -> Iterator[Fault]:
    """Each condition of each benefit, whose fact is known."""
    facts = {entry.value.id: entry.value for entry in corpus.facts}
    for plan in corpus.plans:
        for file in plan.benefits:
            for at, benefit in enumerate(file.value.benefits):
                for loc, leaf in benefit.leaves:
                    fact = facts.get(str(leaf.fact))
                    found = _problem(fact, leaf) if fact else None
                    if found:
                        place = ("benefits", at, *loc, leaf.operator)
                        yield file.fault(place, found, RULE)


def _problem(fact: Fact, leaf: Condition) -> str | None:
    """What is wrong with one condition, if anything is."""
    fitting = FITTING[fact.kind]
    if leaf.operator not in fitting:
        words = ", ".join(f"'{word}'" for word in fitting)
        return f"'{fact.id}' is a {fact.kind}; it is compared with {words}"
    values = leaf.value if isinstance(leaf.value, list) else [leaf.value]
    return next((one.message for one in (value_problem(fact, x) for x in values) if one), None)
