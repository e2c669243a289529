"""The real data: no rule finds a fault, and every figure is read."""

from generator.check.quantities import Quantities, read_quantity
from generator.check.runner import check
from generator.check.walk import figures
from tests.real_data import loaded, real_corpus


def test_no_fault() -> None:
    corpus, faults = loaded()
    assert [str(fault) for fault in [*faults, *check(corpus)]] == []


def test_every_printed_figure_is_read() -> None:
    units = Quantities(real_corpus()).units
    read = [(one.printed, read_quantity(one, units)) for _, _, one in figures(real_corpus())]
    assert len(read) > 500
    assert [printed for printed, one in read if one.value < 0] == []
    most = [(printed, one) for printed, one in read if one.value_max is not None]
    assert most
    assert [printed for printed, one in most if not one.value < one.value_max] == []  # type: ignore[operator]
