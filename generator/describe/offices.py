"""Who to call about a benefit, best first."""

from __future__ import annotations

from generator.derive.dataset import Dataset
from generator.derive.records import BenefitRecord, OfficeRecord, ProgrammeRecord, SchemeRecord


def offices_of(dataset: Dataset, record: BenefitRecord) -> tuple[OfficeRecord, ...]:
    """The offices that answer for the benefit, of the nearest scheme that names any.

    Which of them it is, the benefit says itself, or the one it follows, or that of the same id in
    the scheme's own place; where none does, all of the scheme's.
    """
    for programme in _line(dataset, record):
        if programme.scheme and programme.scheme.offices:
            return _chosen(programme.scheme, _named(dataset, record, programme))
    return ()


def own_programme(dataset: Dataset, record: BenefitRecord) -> ProgrammeRecord:
    """The programme that the benefit belongs to."""
    plans = dataset.plans_of(record.place)
    return next(x for plan in plans for x in plan.programmes if x.id == record.programme_id)


def _line(dataset: Dataset, record: BenefitRecord) -> list[ProgrammeRecord]:
    """The benefit's programme, then those of its family and year in the places above."""
    own = own_programme(dataset, record)
    above = (x for place in dataset.above(own.place) for x in dataset.of_family(own.family, place))
    return [own, *(programme for programme in above if programme.year == own.year)]


def _named(dataset: Dataset, record: BenefitRecord, programme: ProgrammeRecord) -> list[str]:
    same = [benefit for benefit in programme.benefits if benefit.benefit.id == record.benefit.id]
    asked = (record, dataset.rule_of(record), *same)
    return next((candidate.benefit.offices for candidate in asked if candidate.benefit.offices), [])


def _chosen(scheme: SchemeRecord, named: list[str]) -> tuple[OfficeRecord, ...]:
    if not named:
        return scheme.offices
    by_id = {office.office.id: office for office in scheme.offices}
    return tuple(by_id[local] for local in named)
