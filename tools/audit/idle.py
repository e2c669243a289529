"""Questions that nobody needed to be asked: whatever they answer, they get the same.

A question is worth asking where two answers to it, with all else answered in some one way, lead to
different results of a benefit that can still be had.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from generator.derive.dataset import Dataset
from generator.derive.decided import decided, every_holding
from generator.eligibility.evaluate import evaluate
from generator.eligibility.implications import Known, clash, known
from generator.eligibility.questions import Questions
from generator.model.answer import Answer
from generator.model.benefit import Benefit
from tools.audit.persons import Person

Answers = dict[str, Answer]


@dataclass(frozen=True)
class Stakes:
    """What a person can still get on a day, and what they may be asked about it."""

    questions: Questions

    def idle(self, person: Person, asked: Iterable[str]) -> list[str]:
        """Those of the questions, in the order they came, that could change nothing."""
        answers: Answers = {}
        found = []
        for name in asked:
            if not self.can_change(name, answers):
                found.append(name)
            if name in person.knows:
                answers[name] = person.knows[name]
        return found

    def can_change(self, name: str, answers: Answers) -> bool:
        """Whether the answer to `name` can change a result, the rest being answered somehow."""
        given = [{**answers, name: value} for value in self.questions.values(name)]
        found = known(self.questions.facts, answers)
        implied = [known(self.questions.facts, one) for one in given]
        return any(
            self._differ(rule, zip(given, implied, strict=True), rest)
            for rule in self.questions.rules
            if evaluate(rule, found).result == "needs_answer"
            for rest in self._rests(rule, implied)
        )

    def _differ(self, rule: Benefit, given: Iterable[tuple[Answers, Known]], rest: Answers) -> bool:
        """Whether answers that can go together with the rest lead to different results."""
        facts = self.questions.facts
        results: dict[str, list[Answers]] = {}
        for one, implied in given:
            answers = {**{name: rest[name] for name in rest if name not in implied}, **one}
            results.setdefault(evaluate(rule, known(facts, answers)).result, []).append(answers)
        # Results seldom differ, and only then does it matter which answers can't go together.
        return (
            len(results) > 1
            and sum(
                any(clash(facts, answers) is None for answers in several)
                for several in results.values()
            )
            > 1
        )

    def _rests(self, rule: Benefit, given: Iterable[Known]) -> Iterator[Answers]:
        """Ways to answer all else that a rule hangs on: as its cases do, then every other."""
        order = self.questions.order
        for case in rule.cases:
            yield {name: value for name, value in case.given.items() if name in order}
        now = [evaluate(rule, one).tree.open_facts() for one in given]
        names = sorted({name for one in now for name in one} & set(order))
        for values in product(*(self.questions.values(name) for name in names)):
            yield dict(zip(names, values, strict=True))


def stakes(data: Dataset, person: Person, on: datetime.date) -> Stakes:
    """What is at stake for a person who asks on a day."""
    holdings = every_holding(data, data.places[person.place], person.year)
    rules = [holder.rule.benefit for holder in decided(data, holdings, person.whom, on)]
    order = [fact.id for fact in data.facts.values() if person.whom in fact.asks]
    return Stakes(Questions(data.facts, rules, order))
