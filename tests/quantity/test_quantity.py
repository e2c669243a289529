"""What a Quantity itself refuses and completes."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from generator.quantity.quantity import Quantity


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"qualifier": "roughly"}, "qualifier is one of exact, about, .*: 'roughly'"),
        ({"value": Decimal(-1)}, "a value is a number from 0 up: -1"),
        ({"value": Decimal("NaN")}, "a value is a number from 0 up: NaN"),
        ({"value_max": Decimal(5)}, "a range runs upwards: 5 to 5"),
        ({"value_max": Decimal(6), "qualifier": "over"}, "a range can't be 'over'"),
        ({"per": "month"}, "unknown per or period: 'month', None"),
        ({"period": "person"}, "unknown per or period: None, 'person'"),
    ],
)
def test_refuses_what_no_document_means(fields: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=f"^{message}$"):
        replace(Quantity("exact", Decimal(5)), **fields)


def test_completed_keeps_what_is_printed() -> None:
    printed = Quantity("exact", Decimal(600), unit="CNY", per="person")
    full = printed.completed(unit="fraction", per="case", period="month")
    assert (full.unit, full.per, full.period) == ("CNY", "person", "month")


def test_completed_lets_a_counter_count_anything() -> None:
    beds = Quantity("exact", Decimal(100), unit="count")
    assert beds.completed(unit="bed").unit == "bed"
    assert beds.completed().unit == "count"
