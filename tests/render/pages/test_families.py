"""A family's page: places are rows, however many; many of them are counted, not listed."""

import re
from html import unescape

import pytest

from generator.lang import LANGUAGES, Lang
from generator.render.pages.families import _family_page, _provinces
from tests.real_data import real_dataset
from tests.real_pages import real_maker

[FAMILY] = [family for family in real_dataset().families if family.id == "children-in-need"]


def body(lang: Lang) -> str:
    """The page as it is made now, past what is kept of it."""
    return unescape(_family_page(real_maker(lang), FAMILY).body)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_table_has_a_row_a_place_in_the_order_of_codes(lang: Lang) -> None:
    records = real_dataset().stating(FAMILY)
    names = [f"{real_maker(lang).whole(one.place)} {one.year}" for one in records]
    first = body(lang).partition("<table")[2].partition("</table>")[0]
    assert re.findall(r">([^<>]+ 20\d\d)</a>", first) == names
    assert len(re.findall(r'<th scope="col"', first)) == 2


def test_a_table_of_one_or_two_rows_is_not_sortable() -> None:
    tables = body("en").split("<table ")[1:]
    for table in tables:
        assert ("sortable" in table.partition(">")[0]) == (table.count("<tr>") > 3)
    assert len({"sortable" in table.partition(">")[0] for table in tables}) == 2


def test_many_places_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("generator.render.pages.families.MANY", 1)
    monkeypatch.setattr("generator.render.family_charts.MOST_BARS", 1)
    page = body("en")
    assert real_maker("en").word("family_places") not in page
    assert "Not stated: 3 places" in page
    bars = re.findall(r'<span class="chart-value">(\d+) place', page)
    assert bars
    assert sum(map(int, bars)) == 9


def test_provinces_are_named_where_there_are_several() -> None:
    records = real_dataset().stating(FAMILY)
    assert _provinces(real_maker("en"), records) == {}


@pytest.mark.parametrize(
    ("lang", "named", "whole"),
    [
        ("zh", "生活费和照料护理补贴的资金", "这件实事的资金"),
        ("en", "Money for living allowances and the care subsidy", "Money for the programme"),
    ],
)
def test_money_for_a_part_is_not_headed_as_the_whole(lang: Lang, named: str, whole: str) -> None:
    page = body(lang)
    assert f"<caption>{named} <small>" in page
    assert page.count(named) == 1
    assert whole not in page
