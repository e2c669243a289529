"""What a benefit comes to: its rule, how to apply, who to call, and what it replaces."""

from __future__ import annotations

from dataclasses import dataclass

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord, BodyRecord, OfficeRecord, RouteRecord
from generator.describe.bodies import leads_of
from generator.describe.offices import offices_of, own_programme
from generator.eligibility.evaluate import is_open
from generator.model.base import Text


@dataclass(frozen=True)
class Resolved:
    """A benefit with what it takes from others.

    `rule` is the record whose rule it has, itself if not another's; `open` says that the document
    leaves part of that rule to others. There is a `route`, or `apply` says in words how to apply,
    or the document states neither. `leads` and `offices` stand best first; `beside` are the same
    benefit's records of the places above, nearest first, whose standards it stands in for.
    """

    record: BenefitRecord
    rule: BenefitRecord
    open: bool
    route: RouteRecord | None
    apply: Text | None
    leads: tuple[BodyRecord, ...]
    offices: tuple[OfficeRecord, ...]
    beside: tuple[BenefitRecord, ...]

    @property
    def headline(self) -> BenefitRecord | None:
        """The record whose headline stands for it."""
        return _with_headline(self.record, self.beside)


def headline_of(dataset: Dataset, record: BenefitRecord) -> BenefitRecord | None:
    """The record whose headline stands for it: itself, else the nearest above that has one."""
    return _with_headline(record, dataset.beside(record))


def _with_headline(
    record: BenefitRecord, beside: tuple[BenefitRecord, ...]
) -> BenefitRecord | None:
    return next((each for each in (record, *beside) if each.benefit.headline), None)


def resolve(dataset: Dataset, record: BenefitRecord) -> Resolved:
    """The benefit resolved; a way to apply of its own goes before that of its rule."""
    rule = dataset.rule_of(record)
    own = record if record.route or record.benefit.apply else rule
    offices = offices_of(dataset, record)
    return Resolved(
        record=record,
        rule=rule,
        open=is_open(rule.benefit),
        route=own.route,
        apply=own.benefit.apply,
        leads=leads_of(own_programme(dataset, record), offices),
        offices=offices,
        beside=dataset.beside(record),
    )
