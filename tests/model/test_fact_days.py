"""How far from the plan's year a day that somebody gives may lie."""

from typing import Any

import pytest
from pydantic import ValidationError

from generator.model.fact import Fact

DAY: dict[str, Any] = {
    "id": "born",
    "kind": "date",
    "asks": ["child"],
    "question": {"zh": "问", "en": "Asked"},
    "why": {"zh": "因", "en": "Why"},
}


def test_a_date_may_have_both_ends_or_none() -> None:
    assert Fact.model_validate(DAY).years_before is None
    assert Fact.model_validate(DAY | {"years_before": 18, "years_after": 3}).years_after == 3


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"years_before": 18}, "go together"),
        ({"years_before": -1, "years_after": 3}, "greater than or equal to 0"),
        ({"kind": "boolean", "years_before": 1, "years_after": 1}, "belong to a date"),
    ],
)
def test_what_makes_no_sense_is_refused(change: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError, match=message):
        Fact.model_validate(DAY | change)
