"""The list of a page's headings: beside the text on a desk, folded above it on a phone."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage

PROGRAMME = "/en/places/360000/2023/disability-support/"


def test_on_a_phone_the_keyboard_opens_the_list_and_reaches_a_heading(new_page: NewPage) -> None:
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto(PROGRAMME)
    link = page.locator(".page-jump a").filter(has_text="Who to call")
    expect(link).to_be_hidden()
    page.locator(".page-jump summary").focus()
    page.keyboard.press("Enter")
    expect(link).to_be_visible()
    link.focus()
    page.keyboard.press("Enter")
    heading = page.locator(":target")
    expect(heading).to_be_in_viewport()
    assert page.evaluate("document.querySelector(':target').tagName") == "H2"


@pytest.mark.parametrize(("width", "shown"), [(360, ".page-jump"), (1280, ".page-toc")])
def test_there_is_one_list_at_a_time(new_page: NewPage, width: int, shown: str) -> None:
    page = new_page(viewport={"width": width, "height": 740})
    page.goto(PROGRAMME)
    lists = page.locator(":is(.page-jump, .page-toc):visible")
    expect(lists).to_have_count(1)
    expect(page.locator(shown)).to_be_visible()


def test_the_search_page_needs_none(page: Page) -> None:
    page.goto("/en/search/")
    expect(page.locator(".page-jump, .page-toc")).to_have_count(0)
