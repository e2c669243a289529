"""What answers make of a rule: one of four results, never mixed up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from generator.eligibility.condition import holds
from generator.eligibility.implications import Known
from generator.eligibility.kleene import State, every, negated, some
from generator.model.benefit import Benefit, Result
from generator.model.condition import Condition

RESULTS: tuple[Result, ...] = ("likely", "ask_office", "needs_answer", "no")
"""In the order in which they are shown."""


@dataclass(frozen=True)
class Judged:
    """A part of a rule with its state: met (true), unmet (false) or not known (None).

    `leaf` is set for a condition over one fact. A `not` is carried down to the leaves, which are
    then `denied`: met when the condition does not hold.
    """

    kind: Literal["all", "any", "leaf"]
    state: State
    parts: tuple[Judged, ...] = ()
    leaf: Condition | None = None
    denied: bool = False

    def leaves(self) -> Iterator[tuple[Condition, Judged]]:
        """The conditions over one fact each, in order, as judged."""
        if self.leaf is not None:
            yield self.leaf, self
        for part in self.parts:
            yield from part.leaves()

    def deciding(self) -> Iterator[tuple[Condition, Judged]]:
        """The leaves that make the state what it is: those that fail it, or leave it open."""
        if self.leaf is not None:
            yield self.leaf, self
        for part in self.parts:
            if part.state == self.state:
                yield from part.deciding()

    def open_facts(self) -> list[str]:
        """The unanswered facts that could still decide, each once, in order; none when decided."""
        if self.state is not None:
            return []
        return list(dict.fromkeys(str(leaf.fact) for leaf, _ in self.deciding()))


@dataclass(frozen=True)
class Verdict:
    """A result and why; `known` of `total` conditions could be checked."""

    result: Result
    tree: Judged

    @property
    def known(self) -> int:
        """How many conditions could be checked."""
        return sum(judged.state is not None for _, judged in self.tree.leaves())

    @property
    def total(self) -> int:
        """How many conditions the rule has."""
        return len(list(self.tree.leaves()))


def judge(condition: Condition, answers: Known, denied: bool = False) -> Judged:
    """A condition and all its parts with their states. Answers must have been read."""
    if condition.not_ is not None:
        return judge(condition.not_, answers, not denied)
    if condition.fact is not None:
        state = holds(condition, answers)
        return Judged("leaf", negated(state) if denied else state, (), condition, denied)
    parts = tuple(judge(part, answers, denied) for _, part in condition.parts())
    states = [part.state for part in parts]
    # Denied, "all" asks for one part that fails, and "any" for all of them.
    if (condition.all is not None) is not denied:
        return Judged("all", every(states), parts)
    return Judged("any", some(states), parts)


def result_of(state: State, leaves_open: bool) -> Result:
    """The result of a rule; `leaves_open` when the document leaves part of it to others."""
    if state is None:
        return "needs_answer"
    if not state:
        return "no"
    return "ask_office" if leaves_open else "likely"


def is_open(rule: Benefit) -> bool:
    """Whether the document leaves part of the rule to others."""
    return rule.unstated_rule or bool(rule.also_required)


def evaluate(rule: Benefit, answers: Known) -> Verdict:
    """The verdict on a benefit that has a rule of its own; ValueError for one that hasn't."""
    if rule.who is None:
        raise ValueError(f"'{rule.id}' has no rule of its own")
    tree = judge(rule.who, answers)
    return Verdict(result_of(tree.state, is_open(rule)), tree)
