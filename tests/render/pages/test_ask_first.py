"""What no answers make likely is marked beside its title, wherever benefits are listed."""

import re
from html import unescape

import pytest

from generator.lang import LANGUAGES, Lang
from generator.render.pages.lists import list_pages
from generator.render.pages.places import place_page
from generator.render.pages.programme import programme_page
from tests.real_data import real_dataset
from tests.real_pages import real_finder, real_maker

FINDER = real_finder()
LINK = re.compile(r'#benefit-([\w-]+)">[^<]*</a>( <span class="tag">([^<]*)</span>)?')
ENTRY = re.compile(r'id="benefit-([\w-]+)"></div>\n\n## .*\n\n(<p> <span class="tag">([^<]*)<)?')


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("place", ["360112", "361100"])
def test_lists_mark_what_is_to_be_asked(lang: Lang, place: str) -> None:
    maker, dataset = real_maker(lang), real_dataset()
    plans = [plan for plan in dataset.plans if plan.place.id == place]
    files = [file for file in FINDER.files if file.place == place]
    pages = [page for file in files for page in list_pages(maker, FINDER, file)]
    pages += [place_page(maker, FINDER, dataset.places[place])]
    pages += [programme_page(maker, plan, one) for plan in plans for one in plan.programmes]
    text = unescape("\n".join(page.body for page in pages))
    listed = [(one, mark) for one, _, mark in LINK.findall(text)]
    entered = [(one, mark) for one, _, mark in ENTRY.findall(text)]
    for found in (listed, entered):
        marks = {one: {mark for other, mark in found if other == one} for one, _ in found}
        assert marks["start-up-loan"] == {maker.word("finder_ask_first")}
        assert marks["urban-subsistence-allowance"] == {""}


def test_what_is_headed_as_to_be_asked_is_left_open() -> None:
    """Else it would be found likely, and stand unmarked among what the plan gives."""
    headed = [
        one
        for file in FINDER.files
        for one in file.benefits
        if one.headline and re.search("可能|要问", one.headline.zh)
    ]
    assert len(headed) > 5
    assert all(one.open for one in headed), [one.benefit for one in headed if not one.open]
