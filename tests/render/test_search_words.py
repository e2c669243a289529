"""What the search knows of names: small letters, both languages, and places without a page."""

from dataclasses import replace

import pytest

from generator.lang import Lang
from generator.render.search_words import (
    family_names,
    glossary_names,
    normal,
    page_names,
    place_names,
    search_words,
    topic_names,
    traditional,
    with_names,
)
from generator.site import Page, Part
from tests.real_data import real_dataset, real_site


def _in_gb2312(character: str) -> bool:
    try:
        return bool(character.encode("gb2312"))
    except UnicodeEncodeError:
        return False


def test_names_are_compared_in_small_letters_without_marks() -> None:
    assert normal("NT  Scan (nuchal)") == "nt scan nuchal"
    assert normal("“两整治一提升”") == "两整治一提升"


def test_a_place_is_found_by_its_short_name_and_its_sound() -> None:
    dataset = real_dataset()
    names = place_names(dataset, dataset.places["360100"])
    assert {"南昌市", "南昌", "nanchang city", "nanchang"} <= set(names)


def test_a_place_without_a_page_leads_to_the_one_around_it() -> None:
    dataset = real_dataset()
    assert "婺源" in place_names(dataset, dataset.places["361100"])
    assert "婺源" not in place_names(dataset, dataset.places["360000"])
    assert "东湖区" not in place_names(dataset, dataset.places["360100"])


def test_a_family_is_found_by_its_indicators_and_terms() -> None:
    dataset = real_dataset()
    family = next(one for one in dataset.families if one.id == "subsistence-allowance")
    wanted = {"城市低保标准", "urban subsistence standard", "最低生活保障", "dibao"}
    assert wanted <= set(family_names(dataset, family))
    assert "最低生活保障" in glossary_names(dataset)


def test_traditional_characters_are_paired_with_common_simplified_ones() -> None:
    pairs = traditional()
    assert {"補补", "殘残", "學学"} <= set(pairs)
    assert len({pair[0] for pair in pairs}) == len(pairs) > 1000
    assert all(_in_gb2312(pair[1]) and not _in_gb2312(pair[0]) for pair in pairs)


def test_only_characters_that_the_site_holds_are_sent() -> None:
    part = Part("zh", "common", (Page("about", "补助", "学位"),), ())
    known = search_words("zh", replace(real_dataset(), terms=()), [part])
    assert set(known.traditional) & set("補助學位樂") == set("補學")


def test_a_place_s_names_lead_to_what_its_pages_are_filtered_by() -> None:
    dataset = real_dataset()
    known = search_words("en", dataset, [])
    (names,) = (known.things[thing] for thing, place in known.places if place == "Nanchang City")
    assert {"南昌市", "南昌", "nanchang"} <= set(names)


def test_families_topics_and_other_pages_are_known_by_what_else_people_type() -> None:
    dataset = real_dataset()
    parking = next(one for one in dataset.families if one.id == "parking")
    assert {"公共停车", "车位", "car park"} <= set(family_names(dataset, parking))
    work = next(one for one in dataset.topics if one.id == "work")
    assert {"找工作", "jobs"} <= set(topic_names(work))
    things = {name for names in search_words("en", dataset, []).things for name in names}
    assert {"car park", "jobs"} <= things
    assert "what am i entitled to" not in things


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_phrases_lead_to_pages_and_neighbours_are_no_names(lang: Lang) -> None:
    words = search_words(lang, real_dataset(), [])
    leads = {said: paths for saids, paths, _ in words.asking.cues for said in saids}
    blind = {"zh": "瞎", "en": "blind"}[lang]
    assert leads[blind] == ("families/disability-support",)
    assert leads["加装电梯"] == ("families/old-neighbourhoods",)
    assert "加装电梯" not in {name for names in words.things for name in names}
    assert (60, 200, "families/elder-care") in {
        (least, below, paths[0]) for least, below, paths in words.asking.ages
    }
    assert any({"zh": "北京", "en": "Beijing"}[lang] in names for names in words.asking.elsewhere)


def test_pages_are_given_the_names_that_people_type_for_them() -> None:
    part = Part("en", "common", (Page("finder", "-", "-"), Page("else", "-", "-")), ())
    named, other = with_names(part).pages
    assert "benefits" in str(named.meta["names"])
    assert "names" not in other.meta


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_names_are_for_pages_that_there_are(lang: Lang) -> None:
    there = {page.path for part in real_site().parts if part.lang == lang for page in part.pages}
    assert set(page_names(lang)) <= there
