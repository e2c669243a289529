"""The search page: all that its script needs, and what it offers without one."""

from xml.etree import ElementTree as ET

import pytest

from generator.lang import Lang
from generator.render.pages.search import SAID, Choice, search_page
from generator.site import NavItem
from generator.wording import words
from tests.render.hostile import STARTS, hostile
from tests.render.markdown_page import parse, to_html

VALUES = tuple(hostile(shift)("en", 0) for shift in range(len(STARTS)))


def tree(lang: Lang = "en", elsewhere: tuple[NavItem, ...] = (), *choices: Choice) -> ET.Element:
    return parse(to_html(search_page(lang, elsewhere, choices).body))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_script_is_given_its_words_as_they_are(lang: Lang) -> None:
    form = next(one for one in tree(lang).iter("form"))
    assert {name: form.get(f"data-{name}") for name in SAID} == {
        name: words(lang)[f"search_{name}"] for name in SAID
    }


def test_a_filter_offers_all_and_each_of_its_values_whatever_they_hold() -> None:
    found = tree("en", (), Choice("place", "Place & place", VALUES))
    label = next(one for one in found.iter("label") if one.get("for") == "search-place")
    select = next(found.iter("select"))
    assert label.text == "Place & place"
    assert select.get("name") == "place"
    options = ["".join(one.itertext()) for one in select.iter("option")]
    assert options == ["All", *(" ".join(one.split()) for one in VALUES)]
    assert next(select.iter("option")).get("value") == ""


def test_without_filters_nothing_is_folded() -> None:
    assert not list(tree().iter("details"))


def test_other_ways_are_offered_without_a_script_and_where_nothing_is_found() -> None:
    found = tree("en", (NavItem("Places", "places"), NavItem("A heading", None)))
    links = [(one.get("href"), one.text) for one in found.iter("a")]
    assert [link for link in links if link != ("tel:12345", "12345")] == [
        ("../places/", "Places")
    ] * 2
    assert ("tel:12345", "12345") in links
