"""Reading printed figures with the units of a corpus."""

from decimal import Decimal
from pathlib import Path

import pytest

from generator.check.quantities import Quantities, read_quantity
from generator.model.programme import Figure
from generator.quantity.quantity import QuantityError
from tests.corpus import corpus_of, files


def figure(printed: str, heading: str | None = None) -> Figure:
    return Figure(indicator="spaces", role="target", printed=printed, heading_unit=heading)


@pytest.fixture
def quantities(tmp_path: Path) -> Quantities:
    return Quantities(corpus_of(tmp_path, files()))


@pytest.mark.parametrize(
    ("printed", "heading", "value", "unit"),
    [("100个", None, 100, "count"), ("19.5", "亿元", 1_950_000_000, "CNY"), ("6", None, 6, None)],
)
def test_read(
    quantities: Quantities, printed: str, heading: str | None, value: int, unit: str | None
) -> None:
    read = quantities.read(figure(printed, heading))
    assert read is not None
    assert (read.value, read.unit) == (Decimal(value), unit)


def test_unreadable_is_none_here_and_an_error_there(quantities: Quantities) -> None:
    assert quantities.read(figure("100斤")) is None
    with pytest.raises(QuantityError, match="unknown unit '斤'"):
        read_quantity(figure("100斤"), quantities.units)
