"""The data pages: a query copied, a wide preview on a phone, all there without scripts."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.scrolling import wait_until_scrolled

PHONE = {"width": 320, "height": 640}
A_WHILE = 5000
"""Milliseconds after which a button says again what it does."""


def test_a_query_is_copied(new_page: NewPage) -> None:
    page = new_page(permissions=["clipboard-read", "clipboard-write"])
    page.clock.install()
    page.goto("/en/data/figures/")
    block = page.locator(".code-block").filter(has_text="import pandas").first
    button = block.locator("button")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied == block.locator("code").text_content()
    assert copied.startswith("import pandas as pd\n\nfigures = pd.read_csv(")
    page.clock.fast_forward(A_WHILE)
    expect(button).to_have_text("Copy")


def test_without_a_clipboard_the_query_is_marked(new_page: NewPage) -> None:
    page = new_page()
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: undefined, configurable: true})"
    )
    page.goto("/zh/data/figures/")
    block = page.locator(".code-block").last
    block.locator("button").click()
    expect(block.locator("button")).to_have_text("请手动复制")
    assert page.evaluate("getSelection().toString()") == block.locator("code").text_content()


def test_without_scripts_there_is_no_button(new_page: NewPage) -> None:
    page = new_page(java_script_enabled=False)
    page.goto("/en/data/figures/")
    expect(page.locator(".code-block code").filter(has_text="import pandas").first).to_be_visible()
    assert page.locator("[data-copy]:visible").count() == 0


@pytest.mark.parametrize("path", ["data", "data/figures", "data/quality", "data/releases"])
def test_nothing_runs_over_the_edge_of_a_phone(new_page: NewPage, path: str) -> None:
    page = new_page(viewport=PHONE)
    for lang in ("zh", "en"):
        page.goto(f"/{lang}/{path}/")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_the_preview_scrolls_by_keyboard(page: Page, site_url: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{site_url}/en/data/figures/")
    region = page.locator(".table-scroll").first
    region.focus()
    for _ in range(5):
        page.keyboard.press("ArrowRight")
    wait_until_scrolled(region)


def test_the_head_names_the_feed(new_page: NewPage) -> None:
    page = new_page()
    for path in ("/zh/", "/zh/data/figures/"):
        page.goto(path)
        link = page.locator('head link[rel="alternate"][type="application/atom+xml"]')
        address = link.evaluate("one => one.href")
        assert re.search(r"/zh/changes\.xml$", address)
        assert page.request.get(address).ok
