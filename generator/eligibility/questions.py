"""Which question to ask next: an opening one, then the one that leaves least to be asked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.eligibility.evaluate import judge
from generator.eligibility.implications import Known, clash, known
from generator.eligibility.thresholds import near
from generator.model.answer import Answer
from generator.model.benefit import Benefit
from generator.model.fact import Fact


@dataclass(frozen=True)
class Questions:
    """The questions of one page.

    `order` are the facts that may be asked, in the order of the data: all of them, or those whose
    `asks` fit whom the answers are about. `rules` are the benefits that decide.
    """

    facts: Mapping[str, Fact]
    rules: Sequence[Benefit]
    order: Sequence[str]

    def next(self, answers: Mapping[str, Answer], skipped: Collection[str] = ()) -> str | None:
        """The fact to ask next; None when no question could change a result any more."""
        asked = [name for name in self.order if name not in answers and name not in skipped]
        left = self._left(known(self.facts, answers))
        useful = [name for name in asked if self._matters(name, left)]
        opening = next((name for name in useful if self.facts[name].opening), None)
        if opening or not useful:
            return opening
        costs = {name: self._cost(name, answers, skipped) for name in useful}
        return min(useful, key=lambda name: costs[name])

    def open(self, answers: Mapping[str, Answer], skipped: Collection[str] = ()) -> list[str]:
        """The facts that some undecided benefit still hangs on, of those that may be asked."""
        left = self._left(known(self.facts, answers))
        return [name for name in self.order if name in left and name not in skipped]

    def _left(self, found: Known) -> set[str]:
        return {name for rule in self.rules for name in _open(rule, found)}

    def _matters(self, name: str, left: Collection[str]) -> bool:
        """Whether an undecided benefit hangs on the fact, or on what an answer to it implies."""
        return name in left or any(target in left for target in self._implied(name))

    def _implied(self, name: str) -> Iterator[str]:
        for implication in self.facts[name].implies:
            yield from implication.then

    def _cost(self, name: str, answers: Mapping[str, Answer], skipped: Collection[str]) -> float:
        """How many questions an answer leaves open, on average over the answers there are."""
        totals = []
        for value in self._values(name):
            given = {**answers, name: value}
            if clash(self.facts, given) is None:
                totals.append(len(self.open(given, skipped)))
        return sum(totals) / len(totals) if totals else float(len(self.order))

    def _values(self, name: str) -> list[Answer]:
        leaves = [leaf for rule in self.rules for _, leaf in rule.leaves]
        return near(self.facts[name], leaves)


def _open(rule: Benefit, found: Known) -> list[str]:
    return judge(rule.who, found).open_facts() if rule.who else []
