"""Bar charts: lengths in proportion, words beside them, and no way in for markup."""

from decimal import Decimal
from xml.etree import ElementTree

import pytest

from generator.lang import Lang
from generator.render.chart import Datum, bar_chart
from generator.render.maker import Maker
from tests.publication import NOWHERE
from tests.real_data import real_dataset

SVG = "{http://www.w3.org/2000/svg}"


def drawn(lang: Lang, *data: tuple[str, int]) -> ElementTree.Element:
    maker = Maker(lang, real_dataset(), NOWHERE)
    listed = [Datum(label, Decimal(size), str(size)) for label, size in data]
    figure = ElementTree.fromstring(bar_chart(maker, "chart", "Loans", listed))
    svg = figure.find(f"{SVG}svg")
    assert svg is not None
    return svg


def test_bars_are_in_proportion() -> None:
    bars = drawn("en", ("A", 200), ("B", 50), ("C", 0)).findall(f"{SVG}rect")
    widths = [float(bar.get("width", "")) for bar in bars]
    assert widths[1] == pytest.approx(widths[0] / 4, abs=0.1)
    assert widths[2] == 0


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "Bar chart. A 200; B 50."), ("zh", "条形图。A 200；B 50。")]
)
def test_those_who_can_not_see_it_are_told(lang: Lang, words: str) -> None:
    svg = drawn(lang, ("A", 200), ("B", 50))
    assert svg.findtext(f"{SVG}desc") == words
    assert svg.get("aria-labelledby") == "chart-title chart-desc"


def test_words_at_the_end_of_a_bar_have_room() -> None:
    words = "不低于每人每月1820元"
    maker = Maker("zh", real_dataset(), NOWHERE)
    data = [Datum("甲", Decimal(2), words), Datum("乙", Decimal(1), "1元")]
    svg = ElementTree.fromstring(bar_chart(maker, "chart", "Loans", data)).find(f"{SVG}svg")
    assert svg is not None
    at = {text.text: float(text.get("x", "")) for text in svg.findall(f"{SVG}text")}
    assert at[words] + 8 * 21 + 4 * 12 <= 640


def test_nothing_but_zeros_can_be_drawn() -> None:
    assert drawn("en", ("A", 0)).find(f"{SVG}rect") is not None


def test_a_label_stays_text() -> None:
    svg = drawn("en", ("<script>x</script>", 1))
    assert svg.find(f"{SVG}script") is None
    assert "<script>x</script>" in [text.text for text in svg.findall(f"{SVG}text")]
