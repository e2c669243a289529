"""A term's tip: by pointer, by keyboard, dismissed, within the screen, and not in the search."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import NewPage
from tests.browser.search.answers import answers

PROGRAMME = "places/360100/2023/subsistence-allowance/"
PHONE = {"width": 360, "height": 740}
DESKTOP = {"width": 1280, "height": 800}


def opened(page: Page, lang: str) -> tuple[Locator, Locator]:
    """The first term's link and its tip, on a programme's page."""
    page.goto(f"/{lang}/{PROGRAMME}")
    term = page.locator(".term").first
    return term.locator("a"), term.get_by_role("tooltip", include_hidden=True)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_the_keyboard_shows_the_tip_within_the_screen(
    new_page: NewPage, lang: str, viewport: dict[str, int]
) -> None:
    page = new_page(viewport=viewport, java_script_enabled=False)
    opened(page, lang)
    for term in page.locator(".term").all():
        link, tip = term.locator("a"), term.locator(".term__tip")
        expect(tip).not_to_be_visible()
        link.focus()
        expect(tip).to_be_visible()
        box, above = tip.bounding_box(), link.bounding_box()
        assert box is not None
        assert above is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= viewport["width"]
        assert box["y"] >= above["y"] + above["height"] / 2
        assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]


def test_a_screen_reader_is_told_the_tip(page: Page) -> None:
    link, tip = opened(page, "zh")
    expect(link).to_have_accessible_description((tip.text_content() or "").strip())
    assert "最低生活保障" in (tip.text_content() or "")


def test_the_pointer_may_go_over_to_the_tip(page: Page) -> None:
    link, tip = opened(page, "zh")
    link.hover()
    expect(tip).to_be_visible()
    tip.hover()
    page.wait_for_timeout(600)
    expect(tip).to_be_visible()
    page.mouse.move(1, 1)
    expect(tip).not_to_be_visible()


def test_escape_takes_the_tip_away_until_it_is_asked_for_again(page: Page) -> None:
    link, tip = opened(page, "zh")
    link.focus()
    expect(tip).to_be_visible()
    page.keyboard.press("Escape")
    expect(tip).not_to_be_visible()
    expect(link).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Shift+Tab")
    expect(tip).to_be_visible()


def test_the_term_leads_to_its_entry(page: Page) -> None:
    link, _ = opened(page, "zh")
    link.click()
    page.wait_for_url("**/zh/glossary/#subsistence-allowance")
    expect(page.locator("#subsistence-allowance")).to_be_in_viewport()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_tap_opens_the_tip_in_place_and_the_next_follows(new_page: NewPage, lang: str) -> None:
    page = new_page(viewport=PHONE, has_touch=True, is_mobile=True)
    link, tip = opened(page, lang)
    address = page.url
    link.tap()
    expect(tip).to_be_visible()
    assert page.url == address
    page.locator("h1").tap()
    expect(tip).not_to_be_visible()
    link.tap()
    link.tap()
    page.wait_for_url(f"**/{lang}/glossary/#*")


def test_paper_shows_no_tip(page: Page) -> None:
    link, tip = opened(page, "zh")
    page.emulate_media(media="print")
    link.focus()
    expect(tip).not_to_be_visible()
    assert tip.evaluate("tip => getComputedStyle(tip).display") == "none"


def test_the_search_reads_a_sentence_without_its_tips(page: Page) -> None:
    page.goto("/zh/search/")
    of_tip, of_text = answers(page, ["的简称", "农村低保标准一样"])
    assert PROGRAMME.strip("/") not in of_tip.pages
    assert PROGRAMME.strip("/") in of_text.pages


def test_on_a_phone_a_term_has_a_line_of_its_own(new_page: NewPage) -> None:
    page = new_page(viewport=PHONE)
    page.goto("/en/glossary/")
    term = page.locator("#community-care-home").bounding_box()
    definition = page.locator("#community-care-home + dd").bounding_box()
    assert term is not None
    assert definition is not None
    assert term["width"] > PHONE["width"] * 0.8
    assert definition["y"] >= term["y"] + term["height"] - 1
