"""A place's page: what people get there by whose plan, before shares; and the finder for it."""

import re
from html import unescape

import pytest

from generator.lang import LANGUAGES, Lang
from generator.model.place import Place
from generator.render.pages.places import place_page
from generator.render.pages.promises import promises
from tests.every import every
from tests.real_data import real_dataset
from tests.real_pages import real_finder, real_maker

FINDER = real_finder()
PLACES = [(lang, place) for lang in LANGUAGES for place in real_dataset().shown_places]
EVERY = every("lang,place", PLACES, ids=[f"{lang} {place.id}" for lang, place in PLACES])


@EVERY
def test_the_finder_opens_with_the_place_chosen(lang: Lang, place: Place) -> None:
    body = unescape(place_page(real_maker(lang), FINDER, place).body)
    [held] = [one for one in FINDER.index.places if one.id == place.id]
    links = [f"finder/#place={place.id}&year={year}" for year in held.years]
    assert re.findall(r"finder/#place=\d+&year=\d+|finder/#place=[\w-]+&year=\d+", body) == links
    assert links


@EVERY
def test_benefits_stand_before_shares_and_all_of_them_do(lang: Lang, place: Place) -> None:
    maker = real_maker(lang)
    body = unescape(place_page(maker, FINDER, place).body)
    first = body.index(maker.word("place_finder", name=maker.pick(place.name), year=2023))
    for title in ("place_shares", "compared_title", "standards_compared_title"):
        if (heading := f"## {maker.word(title)}\n") in body:
            assert first < body.index(heading)
    linked = re.findall(r"/finder/([\w-]+)/[\w-]+/#benefit-([\w-]+)", body)
    files = {f"{one.place}-{one.year}": one for one in FINDER.files}
    [held] = [one for one in FINDER.index.places if one.id == place.id]
    wanted = [(name, one.id) for name in held.files.values() for one in files[name].benefits]
    assert sorted(linked) == sorted(wanted)


def test_each_is_named_as_its_own_places() -> None:
    dataset = real_dataset()
    district = dataset.places["360112"]
    found = {one.year: one.groups for one in promises(real_maker("en"), FINDER, district)}
    assert [group.place.id for group in found[2024]] == ["360112"]
    assert [group.place.id for group in found[2023]] == ["360100", "360000"]


def test_works_stand_apart_from_what_the_mark_speaks_of() -> None:
    [group, *_] = promises(real_maker("en"), FINDER, real_dataset().places["360100"])[0].groups
    works = {one.id for file in FINDER.files for one in file.benefits if one.works}
    anchors = [{one.path.partition("#benefit-")[2] for one in group.links}]
    anchors += [{one.path.partition("#benefit-")[2] for one in group.works}]
    assert not anchors[0] & works
    assert anchors[1]
    assert anchors[1] <= works


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "What is promised here stands in the plans of Jiangxi."),
        ("zh", "答应给这里的，写在江西省的方案里。"),
    ],
)
def test_a_place_without_a_plan_says_whose_is_used(lang: Lang, said: str) -> None:
    place = real_dataset().places["360700"]
    assert said in unescape(place_page(real_maker(lang), FINDER, place).body)
    own = real_dataset().places["361100"]
    assert said not in unescape(place_page(real_maker(lang), FINDER, own).body)
