"""What answers make of every benefit that holds at a place, as JSON with its reasons."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from generator.derive.dataset import Dataset
from generator.derive.holding import Holding, holding
from generator.derive.records import Citation
from generator.describe.question import dated, question
from generator.eligibility.changes import changes
from generator.eligibility.evaluate import RESULTS, Judged, Verdict, evaluate
from generator.eligibility.facts import Answers
from generator.eligibility.implications import known
from generator.eligibility.questions import Questions
from generator.export.finder import shapes
from generator.export.finder.benefit import BenefitShaper
from generator.export.finder.shapes import Shape
from generator.model.answer import Answer
from generator.model.base import Text
from generator.model.benefit import Benefit, Result
from generator.model.condition import Condition, Operator
from generator.model.fact import Asked
from generator.model.place import Place


@dataclass(frozen=True)
class Asking:
    """Where, when and for whom; `skipped` facts are not asked again."""

    place: Place
    year: int
    answers: Answers
    whom: Asked | None = None
    skipped: Collection[str] = field(default_factory=tuple)


class Checked(Shape):
    """A condition; `met` is null when the fact is unanswered.

    A `denied` one stands under a "not": it is met when the comparison does not hold.
    """

    fact: str
    operator: Operator
    value: Answer | list[str]
    denied: bool
    met: bool | None
    decides: bool
    document: str | None
    clause: str | None
    worked_out: Text | None


class Changed(Shape):
    """Any of `answers` to `fact`, all else as it is, would give `result`."""

    fact: str
    answers: list[Answer]
    result: Result


class Outcome(Shape):
    """A benefit and what the answers make of it; `result` is null for works, which have none.

    `known` of `total` conditions could be checked. `benefit` is as in the finder's files.
    """

    result: Result | None
    known: int
    total: int
    conditions: list[Checked]
    changes: list[Changed]
    benefit: shapes.Benefit


class Question(Shape):
    """The fact to ask next."""

    fact: str
    question: Text
    why: Text


class Report(Shape):
    """All of it; `counts` by result, works left out."""

    place: str
    name: Text
    year: int
    answers: dict[str, Answer]
    counts: dict[Result, int]
    next_question: Question | None
    benefits: list[Outcome]


def qualify(dataset: Dataset, asking: Asking) -> Report:
    """The report on answers that have been read; SelectError where no plan holds."""
    held = holding(dataset, asking.place, asking.year)
    shaper = BenefitShaper(dataset, asking.place, asking.year)
    found = known(dataset.facts, asking.answers)
    verdicts = {one.benefit.id: evaluate(one.rule.benefit, found) for one in held if not one.works}
    results = [verdict.result for verdict in verdicts.values()]
    return Report(
        place=asking.place.id,
        name=asking.place.name,
        year=asking.year,
        answers=dict(asking.answers),
        counts={result: results.count(result) for result in RESULTS},
        next_question=_next(dataset, asking, [one.rule.benefit for one in held if not one.works]),
        benefits=[
            _outcome(dataset, asking, one, verdicts.get(one.benefit.id), shaper) for one in held
        ],
    )


def _next(dataset: Dataset, asking: Asking, rules: list[Benefit]) -> Question | None:
    whom = asking.whom
    order = [one.id for one in dataset.facts.values() if whom is None or whom in one.asks]
    questions = Questions(dataset.facts, rules, order)
    name = questions.next(asking.answers, asking.skipped)
    if name is None:
        return None
    fact = dataset.facts[name]
    asked = question(fact, asking.year, whom)
    return Question(fact=fact.id, question=asked, why=dated(fact.why, asking.year))


def _outcome(
    dataset: Dataset,
    asking: Asking,
    held: Holding,
    verdict: Verdict | None,
    shaper: BenefitShaper,
) -> Outcome:
    benefit = shaper.benefit(held)
    if verdict is None:
        return Outcome(result=None, known=0, total=0, conditions=[], changes=[], benefit=benefit)
    found = changes(dataset.facts, held.rule.benefit, asking.answers)
    return Outcome(
        result=verdict.result,
        known=verdict.known,
        total=verdict.total,
        conditions=_conditions(held, verdict),
        changes=[
            Changed(fact=one.fact, answers=list(one.answers), result=one.result) for one in found
        ],
        benefit=benefit,
    )


def _conditions(held: Holding, verdict: Verdict) -> list[Checked]:
    deciding = {id(judged) for _, judged in verdict.tree.deciding()}
    leaves = zip(verdict.tree.leaves(), held.rule.conditions, strict=True)
    return [
        _checked(leaf, judged, id(judged) in deciding, record.citation)
        for (leaf, judged), record in leaves
    ]


def _checked(leaf: Condition, judged: Judged, decides: bool, citation: Citation) -> Checked:
    return Checked(
        fact=str(leaf.fact),
        operator=leaf.operator,
        value=leaf.value,
        denied=judged.denied,
        met=judged.state,
        decides=decides,
        document=None if leaf.worked_out else citation.document.id,
        clause=None if leaf.worked_out else citation.clause,
        worked_out=leaf.worked_out,
    )
