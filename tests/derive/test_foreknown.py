"""What is known of a record before it is made is what the record then says."""

from collections.abc import Mapping
from dataclasses import fields

from generator.derive.foreknown import known_of_plan, known_of_programmes
from generator.derive.join import join_plan
from generator.derive.records import PlanRecord, ProgrammeRecord
from generator.derive.vocabularies import Vocabularies
from tests.real_data import real_corpus, real_dataset


def test_it_is_what_the_record_says() -> None:
    known = Vocabularies(real_dataset())
    assert real_corpus().plans
    for entry in real_corpus().plans:
        plan = join_plan(known, entry)
        _same(known_of_plan(known, entry.outline), plan)
        programmes = known_of_programmes(known, entry.outline)
        for foreknown, programme in zip(programmes, plan.programmes, strict=True):
            _same(foreknown, programme)


def _same(known: Mapping[str, object], record: PlanRecord | ProgrammeRecord) -> None:
    assert known.keys() <= {field.name for field in fields(record)}
    assert known == {name: getattr(record, name) for name in known}
