"""The subsistence allowance goes to a household, but needn't cover all who live in it."""

from generator.check.benefits import benefits
from tests.real_data import real_corpus

FOR_HOUSEHOLDS_ON_IT = {"disability-care", "disability-care-wider"}
"""The text speaks of 低保户, of households on it, though the help is for a person."""


def test_what_a_person_gets_does_not_depend_on_the_household_alone() -> None:
    on_it = [
        one.benefit
        for one in benefits(real_corpus())
        if any(leaf.fact == "receives_dibao" for _, leaf in one.benefit.leaves)
    ]
    others = {one.whom for one in on_it if one.id not in FOR_HOUSEHOLDS_ON_IT}
    assert others == {"household"}
