"""Which question to ask next: an opening one, then the one that leaves least to be asked."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.eligibility.evaluate import judge
from generator.eligibility.implications import Known, clash, known
from generator.eligibility.thresholds import near, turns
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
        useful = self.useful(answers, skipped)
        opening = next((name for name in useful if self.facts[name].opening), None)
        if opening or not useful:
            return opening
        costs = {name: self._cost(name, answers, skipped) for name in useful}
        return min(useful, key=lambda name: costs[name])

    def useful(self, answers: Mapping[str, Answer], skipped: Collection[str] = ()) -> list[str]:
        """The facts, in order, an answer to which could still change a result."""
        asked = [name for name in self.order if name not in answers and name not in skipped]
        now = self._left(answers)
        left = {name for open_facts in now for name in open_facts}
        return [name for name in asked if name in left or self._settles(name, answers, now)]

    def open(self, answers: Mapping[str, Answer], skipped: Collection[str] = ()) -> list[str]:
        """The facts that some undecided benefit still hangs on, of those that may be asked."""
        left = {name for open_facts in self._left(answers) for name in open_facts}
        return [name for name in self.order if name in left and name not in skipped]

    def _left(self, answers: Mapping[str, Answer]) -> list[list[str]]:
        """Rule by rule, the facts that it still hangs on."""
        found = known(self.facts, answers)
        return [_open(rule, found) for rule in self.rules]

    def _settles(self, name: str, answers: Mapping[str, Answer], now: list[list[str]]) -> bool:
        """Whether what follows from some answer to the fact would change what rules hang on."""
        return bool(self.facts[name].implies) and any(
            self._left(given) != now for given in self._given(name, answers)
        )

    def _cost(self, name: str, answers: Mapping[str, Answer], skipped: Collection[str]) -> float:
        """How many questions an answer leaves open, on average over the answers there are."""
        totals = [len(self.open(given, skipped)) for given in self._given(name, answers)]
        return sum(totals) / len(totals) if totals else float(len(self.order))

    def _given(self, name: str, answers: Mapping[str, Answer]) -> Iterator[dict[str, Answer]]:
        """The answers with one more, for each side of all that turns on it; none that can't be."""
        for value in self.values(name):
            given = {**answers, name: value}
            if clash(self.facts, given) is None:
                yield given

    def values(self, name: str) -> list[Answer]:
        """Answers to a fact on either side of every threshold of rules and implications."""
        fact = self.facts[name]
        leaves = [leaf for rule in self.rules for _, leaf in rule.leaves]
        return near(fact, [*leaves, *turns(fact)])


def open_counts(pages: Sequence[Questions], answers: Mapping[str, Answer]) -> list[int]:
    """How many facts are open on each page after the answers; a rule of many is judged once.

    All pages have the same facts.
    """
    left: dict[int, list[str]] = {}
    found = known(pages[0].facts, answers) if pages else {}
    counts = []
    for page in pages:
        for rule in page.rules:
            if id(rule) not in left:
                left[id(rule)] = _open(rule, found)
        names = {name for rule in page.rules for name in left[id(rule)]}
        counts.append(sum(name in names for name in page.order))
    return counts


def _open(rule: Benefit, found: Known) -> list[str]:
    return judge(rule.who, found).open_facts() if rule.who else []
