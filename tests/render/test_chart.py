"""Bar charts: lengths in proportion, words beside them, and no way in for markup."""

from decimal import Decimal
from xml.etree import ElementTree

import pytest

from generator.render.chart import Datum, bar_chart


def drawn(*data: tuple[str, int]) -> ElementTree.Element:
    listed = [Datum(label, Decimal(size), f"{size} yuan") for label, size in data]
    return ElementTree.fromstring(bar_chart("Loans", listed))


def widths(chart: ElementTree.Element) -> list[float]:
    return [float(bar.get("width", "")) for bar in chart.iter("rect")]


def test_bars_are_in_proportion() -> None:
    assert widths(drawn(("A", 200), ("B", 50), ("C", 0))) == [100, pytest.approx(25), 0]


def test_each_bar_has_its_words() -> None:
    chart = drawn(("A", 200), ("B", 50))
    words = [[one.text for one in item.findall("span")] for item in chart.iter("li")]
    assert words == [["A", "200 yuan"], ["B", "50 yuan"]]
    assert chart.findtext("figcaption") == "Loans"


def test_the_lines_are_nothing_to_read_out() -> None:
    assert {line.get("aria-hidden") for line in drawn(("A", 1)).iter("svg")} == {"true"}


def test_nothing_but_zeros_can_be_drawn() -> None:
    assert widths(drawn(("A", 0))) == [0]


def test_a_bar_that_counts_says_between_which_values() -> None:
    counted = Datum("10 – 20", Decimal(3), "3 places", (Decimal(10), Decimal("20.5")))
    [bar] = ElementTree.fromstring(bar_chart("Loans", [counted])).iter("li")
    assert (bar.get("data-from"), bar.get("data-to")) == ("10", "20.5")
    [plain] = drawn(("A", 1)).iter("li")
    assert plain.attrib == {}


def test_a_label_stays_text() -> None:
    chart = drawn(("<script>x</script>", 1))
    assert list(chart.iter("script")) == []
    assert chart.findtext("ul/li/span") == "<script>x</script>"
