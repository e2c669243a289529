"""What a change of the data does to residents: benefits, amounts, and what persons qualify for.

A benefit is compared with itself as it was; in a plan that is new, with the benefit of the same id
in the place's plan before. Persons are those of the benefits' test cases, old and new.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord, FigureRecord, PlanRecord
from generator.eligibility.evaluate import evaluate
from generator.eligibility.facts import problem
from generator.model.benefit import Result

Direction = Literal["raised", "lowered", "changed", "added", "gone"]


@dataclass(frozen=True)
class BenefitChange:
    """A benefit that is new or gone; `since` is the year it is compared with, if another."""

    kind: Literal["added", "gone"]
    benefit: BenefitRecord
    since: int | None


@dataclass(frozen=True)
class AmountChange:
    """An amount of a benefit before and after, of which one may be None."""

    benefit: BenefitRecord
    direction: Direction
    before: FigureRecord | None
    after: FigureRecord | None


@dataclass(frozen=True)
class PersonChange:
    """Somebody whose result is another: the case's name, the answers, both results."""

    benefit: BenefitRecord
    name: str
    given: dict[str, Any]
    before: Result
    after: Result


@dataclass(frozen=True)
class Residents:
    """All changes, in the order of the plans."""

    benefits: tuple[BenefitChange, ...] = ()
    amounts: tuple[AmountChange, ...] = ()
    persons: tuple[PersonChange, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything changes for anybody."""
        return bool(self.benefits or self.amounts or self.persons)


def residents(old: Dataset, new: Dataset) -> Residents:
    """What changes for residents from one state of the data to another."""
    benefits: list[BenefitChange] = []
    amounts: list[AmountChange] = []
    persons: list[PersonChange] = []
    for before_data, before, after in _plans(old, new):
        was = _benefits(before_data, before, new) if before else {}
        now = {record.benefit.id: record for record in _of(after)} if after else {}
        since = before.year if before and after and before.year != after.year else None
        benefits += [
            BenefitChange("added", now[benefit_id], since)
            for benefit_id in now
            if benefit_id not in was
        ]
        benefits += [
            BenefitChange("gone", was[benefit_id], since)
            for benefit_id in was
            if benefit_id not in now
        ]
        for benefit_id, record in now.items():
            if benefit_id in was:
                amounts += _amounts(was[benefit_id], record)
                persons += _persons(before_data, was[benefit_id], new, record)
    return Residents(tuple(benefits), tuple(amounts), tuple(persons))


def _plans(
    old: Dataset, new: Dataset
) -> Iterator[tuple[Dataset, PlanRecord | None, PlanRecord | None]]:
    """Each plan with what it is compared with, and the data which that is of."""
    earlier = {plan.id: plan for plan in old.plans}
    for plan in new.plans:
        if plan.id in earlier:
            yield old, earlier[plan.id], plan
        else:
            previous = [earlier for earlier in new.plans_of(plan.place) if earlier.year < plan.year]
            yield new, next(iter(previous), None), plan
    there = {plan.id for plan in new.plans}
    yield from ((old, plan, None) for plan in old.plans if plan.id not in there)


def _of(plan: PlanRecord) -> Iterator[BenefitRecord]:
    for programme in plan.programmes:
        yield from programme.benefits


def _benefits(data: Dataset, plan: PlanRecord, new: Dataset) -> dict[str, BenefitRecord]:
    """A plan's benefits by the id that each has now, where it was renamed."""
    renamed = {}
    if data is not new:
        renamed = {
            redirect.old: redirect.new for redirect in new.redirects if redirect.kind == "benefit"
        }
    return {renamed.get(record.id, record.id).rpartition(".")[2]: record for record in _of(plan)}


def _amounts(was: BenefitRecord, now: BenefitRecord) -> Iterator[AmountChange]:
    before = {amount.local_id: amount for amount in was.amounts}
    after = {amount.local_id: amount for amount in now.amounts}
    for name in [*after, *(key for key in before if key not in after)]:
        direction = _direction(before.get(name), after.get(name))
        if direction:
            yield AmountChange(now, direction, before.get(name), after.get(name))


def _direction(before: FigureRecord | None, after: FigureRecord | None) -> Direction | None:
    """None where both say the same, whatever the words."""
    if before is None or after is None:
        return "added" if before is None else "gone"
    was, now = before.quantity, after.quantity
    if was == now and before.qualifier_apart == after.qualifier_apart:
        return None
    same_kind = (was.unit, was.per, was.period) == (now.unit, now.per, now.period)
    if not same_kind or was.value == now.value:
        return "changed"
    return "raised" if now.value > was.value else "lowered"


def _persons(
    old: Dataset, was: BenefitRecord, new: Dataset, now: BenefitRecord
) -> Iterator[PersonChange]:
    """The cases of both that come out otherwise, each once; only answers that both allow."""
    rules = old.rule_of(was).benefit, new.rule_of(now).benefit
    if rules[0].who is None or rules[1].who is None:
        return
    seen: list[dict[str, Any]] = []
    for case in [*now.benefit.cases, *rules[1].cases, *was.benefit.cases, *rules[0].cases]:
        if case.given in seen or not _fits(old, case.given) or not _fits(new, case.given):
            continue
        seen.append(case.given)
        before, after = (evaluate(rule, case.given).result for rule in rules)
        if before != after:
            yield PersonChange(now, case.name, case.given, before, after)


def _fits(data: Dataset, given: dict[str, Any]) -> bool:
    return not any(problem(data.facts, name, value) for name, value in given.items())
