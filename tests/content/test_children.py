"""What cities promise to children is not narrowed by what the province asks for other help."""

import pytest

from generator.check.benefits import by_place
from tests.real_data import real_corpus


@pytest.mark.parametrize("place", ["360100", "361100"])
def test_care_and_help_with_mental_health_is_for_all_three_groups(place: str) -> None:
    """The province assesses children who already get support; no city says so of its care."""
    found = by_place(real_corpus())[place, 2023, "child-mental-health"]
    assert found.follows is None
    assert not found.also_required
    assert found.unstated_rule
    [(_, leaf)] = found.leaves
    assert "left-behind" in (leaf.one_of or ())
