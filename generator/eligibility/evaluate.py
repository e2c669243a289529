"""What answers make of a rule: one of four results, never mixed up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.eligibility.condition import holds
from generator.eligibility.facts import Answers
from generator.eligibility.kleene import State, every, negated, some
from generator.model.benefit import Benefit, Result
from generator.model.condition import Condition

RESULTS: tuple[Result, ...] = ("likely", "ask_office", "needs_answer", "no")
"""In the order in which they are shown."""


@dataclass(frozen=True)
class Judged:
    """A condition with its state; `parts` are those of `all`, `any` and `not`."""

    condition: Condition
    state: State
    parts: tuple[Judged, ...] = ()

    def leaves(self) -> Iterator[Judged]:
        """The conditions over one fact each, in order."""
        if self.condition.fact is not None:
            yield self
        for part in self.parts:
            yield from part.leaves()

    def deciding(self) -> Iterator[Judged]:
        """The leaves that make the state what it is: those that fail it, or leave it open."""
        if self.condition.fact is not None:
            yield self
        wanted = negated(self.state) if self.condition.not_ else self.state
        for part in self.parts:
            if part.state == wanted:
                yield from part.deciding()

    def open_facts(self) -> list[str]:
        """The unanswered facts that could still decide, each once, in order; none when decided."""
        if self.state is not None:
            return []
        return list(dict.fromkeys(str(leaf.condition.fact) for leaf in self.deciding()))


@dataclass(frozen=True)
class Verdict:
    """A result and why; `known` of `total` conditions could be checked."""

    result: Result
    tree: Judged

    @property
    def leaves(self) -> list[Judged]:
        """Every condition over one fact, in order."""
        return list(self.tree.leaves())

    @property
    def known(self) -> int:
        """How many conditions could be checked."""
        return sum(leaf.state is not None for leaf in self.leaves)

    @property
    def total(self) -> int:
        """How many conditions the rule has."""
        return len(self.leaves)


def judge(condition: Condition, answers: Answers) -> Judged:
    """A condition and all its parts with their states. Answers must have been read."""
    if condition.fact is not None:
        return Judged(condition, holds(condition, answers))
    parts = tuple(judge(part, answers) for _, part in condition.parts())
    states = [part.state for part in parts]
    if condition.not_ is not None:
        return Judged(condition, negated(states[0]), parts)
    return Judged(condition, every(states) if condition.all else some(states), parts)


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


def evaluate(rule: Benefit, answers: Answers) -> Verdict:
    """The verdict on a benefit that has a rule of its own; ValueError for one that hasn't."""
    if rule.who is None:
        raise ValueError(f"'{rule.id}' has no rule of its own")
    tree = judge(rule.who, answers)
    return Verdict(result_of(tree.state, is_open(rule)), tree)
