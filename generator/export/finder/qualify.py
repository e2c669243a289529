"""What answers make of every benefit that holds at a place, as JSON with its reasons."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from generator.derive.dataset import Dataset
from generator.derive.decided import decided, every_holding
from generator.derive.ended import has_ended, is_past, runs_on
from generator.derive.holding import Holding, holding, silent_on
from generator.derive.records import Citation
from generator.describe.held import not_held
from generator.describe.question import dated, question
from generator.eligibility.already import is_had
from generator.eligibility.changes import changes
from generator.eligibility.evaluate import RESULTS, Judged, Verdict, evaluate
from generator.eligibility.facts import Answers
from generator.eligibility.implications import known
from generator.eligibility.questions import Questions
from generator.export.finder import shapes
from generator.export.finder.benefit import BenefitShaper
from generator.export.finder.shape import FinderShape
from generator.model.answer import Answer
from generator.model.base import Text
from generator.model.benefit import Result
from generator.model.condition import Condition, Operator
from generator.model.fact import Asked
from generator.model.place import Place


@dataclass(frozen=True)
class Asking:
    """Where, of which year and for whom; `skipped` facts are not asked again.

    `on` is the day of asking: what has ended by then is said to be over.
    """

    place: Place
    year: int
    answers: Answers
    whom: Asked | None = None
    skipped: Collection[str] = field(default_factory=tuple)
    on: datetime.date = field(default_factory=datetime.date.today)


class Checked(FinderShape):
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


class Changed(FinderShape):
    """Any of `answers` to `fact`, all else as it is, would give `result`."""

    fact: str
    answers: list[Answer]
    result: Result


class Outcome(FinderShape):
    """A benefit and what the answers make of it; `result` is null for works, which have none.

    `known` of `total` conditions could be checked. `already` says that the answers fit, and that
    they themselves say that one has it. `benefit` is as in the finder's files; it has `ended` when
    its end, or the year of its plan where none is stated, lies before the day `on`; it is `running`
    when that year is over but those who qualify still have it on the day.
    """

    result: Result | None
    already: bool
    ended: bool
    running: bool
    known: int
    total: int
    conditions: list[Checked]
    changes: list[Changed]
    benefit: shapes.FinderBenefit


class Question(FinderShape):
    """The fact to ask next."""

    fact: str
    question: Text
    why: Text


class Silent(FinderShape):
    """What plans of an earlier year had and no later one speaks of; works left out."""

    year: int
    benefits: list[Outcome]


class Report(FinderShape):
    """All of it; `counts` by result, works left out.

    `on` is the day of asking, `past` whether the plan's year is over by then. `not_held` says of
    which places above no plan of the year is here, if any. `silent` are earlier years, latest
    first.
    """

    place: str
    name: Text
    year: int
    on: str
    past: bool
    not_held: Text | None
    answers: dict[str, Answer]
    counts: dict[Result, int]
    next_question: Question | None
    benefits: list[Outcome]
    silent: list[Silent]


def qualify(dataset: Dataset, asking: Asking) -> Report:
    """The report on answers that have been read; SelectError where no plan holds."""
    holdings = holding(dataset, asking.place, asking.year)
    found = _outcomes(dataset, asking, holdings, asking.year)
    results = [outcome.result for outcome in found]
    return Report(
        place=asking.place.id,
        name=asking.place.name,
        year=asking.year,
        on=asking.on.isoformat(),
        past=is_past(asking.year, asking.on),
        not_held=not_held(dataset, asking.place, asking.year),
        answers=dict(asking.answers),
        counts={result: results.count(result) for result in RESULTS},
        next_question=_next(dataset, asking),
        benefits=found,
        silent=[
            Silent(year=year, benefits=_outcomes(dataset, asking, gone, year))
            for year, gone in silent_on(dataset, asking.place, asking.year).items()
        ],
    )


def _outcomes(
    dataset: Dataset, asking: Asking, holdings: Sequence[Holding], year: int
) -> list[Outcome]:
    """What the answers make of benefits of one year; what follows from answers counts."""
    shaper = BenefitShaper(dataset, asking.place, year)
    found = known(dataset.facts, asking.answers)
    return [
        _outcome(
            dataset,
            asking,
            holder,
            None if holder.works else evaluate(holder.rule.benefit, found),
            shaper,
        )
        for holder in holdings
    ]


def _next(dataset: Dataset, asking: Asking) -> Question | None:
    whom = asking.whom
    every = every_holding(dataset, asking.place, asking.year)
    rules = [holder.rule.benefit for holder in decided(dataset, every, whom, asking.on)]
    order = [fact.id for fact in dataset.facts.values() if whom is None or whom in fact.asks]
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
    holder: Holding,
    verdict: Verdict | None,
    shaper: BenefitShaper,
) -> Outcome:
    benefit = shaper.benefit(holder)
    ended, running = has_ended(holder.benefit, asking.on), runs_on(holder.benefit, asking.on)
    if verdict is None:
        return Outcome(
            result=None,
            already=False,
            ended=ended,
            running=running,
            known=0,
            total=0,
            conditions=[],
            changes=[],
            benefit=benefit,
        )
    found = changes(dataset.facts, holder.rule.benefit, asking.answers)
    return Outcome.of(
        verdict,
        already=is_had(holder.rule.benefit, verdict.result, known(dataset.facts, asking.answers)),
        ended=ended,
        running=running,
        conditions=_conditions(holder, verdict),
        changes=[
            Changed(fact=change.fact, answers=list(change.answers), result=change.result)
            for change in found
        ],
        benefit=benefit,
    )


def _conditions(holder: Holding, verdict: Verdict) -> list[Checked]:
    deciding = {id(judged) for _, judged in verdict.tree.deciding()}
    leaves = zip(verdict.tree.leaves(), holder.rule.conditions, strict=True)
    return [
        _checked(leaf, judged, id(judged) in deciding, record.citation)
        for (leaf, judged), record in leaves
    ]


def _checked(leaf: Condition, judged: Judged, decides: bool, citation: Citation) -> Checked:
    return Checked.of(
        leaf,
        fact=str(leaf.fact),
        denied=judged.denied,
        met=judged.state,
        decides=decides,
        document=None if leaf.worked_out else citation.document.id,
        clause=None if leaf.worked_out else citation.clause,
    )
