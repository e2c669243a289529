"""The lists that need no script: one page an audience, and every benefit within reach of one."""

import html
import re

import pytest

from generator.export.finder.shapes import PlaceFile
from generator.lang import LANGUAGES, Lang
from generator.render.pages.lists import by_audience, entries, list_pages, list_path
from generator.render.pages.places import place_page
from generator.render.place_pages import PlacePages
from tests.real_data import real_dataset
from tests.real_pages import real_finder, real_maker

FINDER = real_finder()
FILES = [
    pytest.param(lang, file, id=f"{lang} {list_path(file)}")
    for lang in LANGUAGES
    for file in FINDER.files
]
ENTRY = re.compile(r'<div id="benefit-([^"]+)"></div>\n\n## ')


@pytest.mark.parametrize(("lang", "file"), FILES)
def test_each_audience_has_a_page_with_all_of_its_own(lang: Lang, file: PlaceFile) -> None:
    pages = {page.path: page for page in list_pages(real_maker(lang), FINDER, file)}
    pages.pop(list_path(file))
    parts = by_audience(FINDER.index, file)
    assert list(pages) == [part.path for part in parts]
    for part in parts:
        assert ENTRY.findall(pages[part.path].body) == [one.id for one in part.benefits]
        assert pages[part.path].meta["unsearched"]
    assert {one.id for one in file.benefits} == {one.id for part in parts for one in part.benefits}


@pytest.mark.parametrize(("lang", "file"), FILES)
def test_old_addresses_of_benefits_still_lead_to_their_titles(lang: Lang, file: PlaceFile) -> None:
    whole = next(list_pages(real_maker(lang), FINDER, file)).body
    anchors = re.findall(r' id="benefit-([^"]+)"', whole)
    assert sorted(anchors) == sorted(one.id for one in file.benefits)


@pytest.mark.parametrize(("lang", "file"), FILES)
def test_the_list_of_contents_names_each_benefit_and_no_part(lang: Lang, file: PlaceFile) -> None:
    """It was of the parts' headings alone: “How much”, “Conditions”, seven times."""
    titles = {one.id: one.title.of(lang) for one in file.benefits}
    for page in list(list_pages(real_maker(lang), FINDER, file))[1:]:
        listed = [html.unescape(title) for title in re.findall(r"^#+ (.+)$", page.body, re.M)]
        assert listed == [titles[one] for one in ENTRY.findall(page.body)]


def test_works_stand_apart_from_what_people_get() -> None:
    for file in FINDER.files:
        for part in by_audience(FINDER.index, file):
            assert {one.works for one in part.benefits} == {part.audience is None}


def test_a_benefit_is_entered_with_the_first_it_is_for() -> None:
    order = [one.id for one in FINDER.index.audiences]
    for file in FINDER.files:
        found = entries(FINDER.index, file)
        for one in file.benefits:
            first = "works" if one.works else min(one.audience, key=order.index)
            assert found[one.id] == f"{list_path(file)}/{first}#benefit-{one.id}"


@pytest.mark.parametrize(("lang", "file"), FILES)
def test_how_much_stands_above_amounts_alone(lang: Lang, file: PlaceFile) -> None:
    """Who can apply, or which roads, was said to be unstated under “How much”."""
    maker = real_maker(lang)
    much, none = maker.word("finder_part_amount"), maker.word("finder_amount_unstated")
    for page in list(list_pages(maker, FINDER, file))[1:]:
        for part in re.split(r"\n(?=<h3>|## )", page.body):
            if part.startswith(f"<h3>{much}</h3>\n"):
                lines = re.findall(r"<li>(.*</li>)", part)
                assert lines
                assert [line for line in lines if "<strong>" not in line] in ([], [none + "</li>"])


def _parts(lang: Lang) -> dict[str, str]:
    """What each list says of a benefit, by the address of the list and the benefit's id."""
    found: dict[str, str] = {}
    for file in FINDER.files:
        for page in list(list_pages(real_maker(lang), FINDER, file))[1:]:
            _, *rest = ENTRY.split(html.unescape(page.body))
            found |= {
                f"{list_path(file)} {one}": part
                for one, part in zip(rest[::2], rest[1::2], strict=True)
            }
    return found


@pytest.mark.parametrize("lang", LANGUAGES)
def test_how_to_apply_names_its_document(lang: Lang) -> None:
    """A city's list gave the steps of the province's document as if they were the city's."""
    said = _parts(lang)["finder/360100-2023 orphan-living-money-family"]
    [short] = [
        one.short.of(lang)
        for one in real_dataset().documents
        if one.id == "jiangxi-2023-implementation"
    ]
    steps = said.partition(real_maker(lang).word("finder_apply_steps"))[2]
    assert short in steps


@pytest.mark.parametrize("lang", LANGUAGES)
def test_of_an_open_rule_one_condition_is_not_said_to_be_enough(lang: Lang) -> None:
    """To be left behind was "enough" in Xinjian, whose plan doesn't name children left behind."""
    said = _parts(lang)["finder/360112-2024 child-mental-health"]
    words = real_maker(lang).word
    assert words("finder_rule_any_open") in said
    assert words("finder_rule_any") not in said


@pytest.mark.parametrize(("lang", "file"), FILES)
def test_a_year_of_which_an_upper_plan_is_not_here_is_said_to_be(
    lang: Lang, file: PlaceFile
) -> None:
    """Of places above alone."""
    maker, place = real_maker(lang), real_dataset().places[file.place]
    held = {plan.place for plan in file.plans}
    lacking = [one.name.of(lang) for one in maker.dataset.above(place) if one.id not in held]
    names = maker.word("not_held_or").join(lacking)
    said = maker.word("not_held", names=names, year=file.year)
    shown = [page.body for page in list_pages(maker, FINDER, file)]
    shown.append(place_page(maker, FINDER, place).body)
    assert [said in body for body in shown] == [bool(lacking)] * len(shown)


@pytest.mark.parametrize(("lang", "file"), FILES)
def test_a_plan_leads_to_its_list_by_no_plan_that_is_not_here(lang: Lang, file: PlaceFile) -> None:
    """Xinjian's list for 2024 was said to have what the plans above promise: none was here."""
    maker = real_maker(lang)
    pages = PlacePages.of(maker, FINDER).tasks(maker.dataset.places[file.place])
    [own] = [
        page.body for task in pages for page in task.pages() if page.path == file.plans[0].path
    ]
    link = re.search(rf"\[([^\]]+)\]\([^)]*{list_path(file)}/", own)
    assert link
    above = [plan.name.of(lang) for plan in file.plans[1:]]
    names = maker.word("time_and").join(above)
    wanted = maker.word("benefits_link_above", names=names, year=file.year)
    assert link[1] == (wanted if above else maker.word("benefits_link"))
