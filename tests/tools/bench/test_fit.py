"""The exponent of a growth, and what a larger site would cost by it."""

from __future__ import annotations

import pytest

from tools.bench.fit import fit


@pytest.mark.parametrize("power", [0.5, 1.0, 1.3])
def test_a_power_of_the_pages_is_found_and_goes_on(power: float) -> None:
    found = fit([(pages, 0.02 * pages**power) for pages in (400, 1000, 20_000)])
    assert found
    assert found.exponent == pytest.approx(power)
    assert found.at(300_000) == pytest.approx(0.02 * 300_000**power)


def test_one_size_has_no_growth() -> None:
    assert fit([(400, 3.0)]) is None
    assert fit([(400, 3.0), (400, 4.0)]) is None
