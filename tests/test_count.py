"""Counts with their noun."""

import pytest

from generator.count import Count
from generator.wording import word


@pytest.mark.parametrize(("number", "said"), [(0, "0 plans"), (1, "1 plan"), (2, "2 plans")])
def test_a_count_says_what_it_counts(number: int, said: str) -> None:
    assert f"{Count(number):plan|plans}" == said
    assert f"{Count(number)}" == str(number)
    assert f"{Count(1234):,}" == "1,234"


def test_words_of_pages_count() -> None:
    assert word("en", "programmes_count", count=1) == "1 programme"
    assert word("en", "programmes_count", count=3) == "3 programmes"
    assert word("en", "plan_card", year=2023, count=1) == "2023: 1 programme"
