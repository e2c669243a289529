"""A page says of what its plan is silent on, though a plan for an earlier year had it."""

import pytest

from generator.derive.holding import silent_on
from generator.lang import LANGUAGES, Lang
from tests.real_data import real_dataset


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_programme_has_a_note_on_what_an_earlier_year_had(lang: Lang) -> None:
    """Xinjian's page on disability had no word of the two subsidies of 2023."""
    dataset = real_dataset()
    families = {
        benefit.id: record.family.id
        for record in dataset.programmes()
        for benefit in record.benefits
    }
    asked = 0
    for plan in dataset.plans:
        for earlier, gone in silent_on(dataset, plan.place, plan.year).items():
            missing = {families[holder.benefit.id] for holder in gone}
            for record in plan.programmes:
                if record.family.id in missing:
                    notes = [note.of(lang) for note in record.programme.notes]
                    assert any(str(earlier) in note for note in notes), record.id
                    asked += 1
    assert asked
