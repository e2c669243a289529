"""In tables that stand in hand-written pages, lines end between words, and no page is too wide."""

from typing import Literal

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import NewPage

PHONES = [320, 390]
VIEWS = [(320, "screen"), (390, "screen"), (1280, "screen"), (718, "print")]
"""The last is A4 between its margins."""
WITH_OPTIONS = {"commands", "publish"}
HAND_WRITTEN = [*sorted(WITH_OPTIONS), "api", "best-practices", "maintain", "method", "scale"]
OTHERS = [
    "data",
    "data/quality",
    "families/children-in-need",
    "places/360000/2023/childcare-subsidy",
    "places/360000/2023/birth-defect-screening/allocation",
]
TORN = r"""() => {
    const found = [];
    const lines = (text, { 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return new Set([...range.getClientRects()].map((one) => Math.round(one.top))).size;
    };
    for (const cell of document.querySelectorAll(".page-article > table :is(th, td)")) {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            const words = [...texts.currentNode.data.matchAll(/^--[\w-]+|\w+/g)];
            found.push(...words.filter((word) => lines(texts.currentNode, word) > 1).map(String));
        }
    }
    return found;
}"""
"""The words that stand on more than one line; an option is one word."""


def too_wide(page: Page) -> bool:
    """Whether the page scrolls sideways."""
    root = "document.documentElement"
    return bool(page.evaluate(f"{root}.scrollWidth > {root}.clientWidth"))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(("width", "media"), VIEWS)
def test_words_in_tables_stay_whole(
    new_page: NewPage, lang: str, width: int, media: Literal["screen", "print"]
) -> None:
    page = new_page(viewport={"width": width, "height": 740})
    page.emulate_media(media=media)
    for name in HAND_WRITTEN:
        page.goto(f"/{lang}/{name}/")
        options = page.locator(".page-article > table td:first-child > code:text-matches('^--')")
        assert (options.count() > 3) == (name in WITH_OPTIONS), name
        assert page.evaluate(TORN) == [], name
        assert not too_wide(page), name


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("width", PHONES)
def test_no_page_with_tables_is_wider_than_a_phone(
    new_page: NewPage, lang: str, width: int
) -> None:
    page = new_page(viewport={"width": width, "height": 740})
    for name in OTHERS:
        page.goto(f"/{lang}/{name}/")
        assert not too_wide(page), name


def test_torn_words_are_seen(page: Page) -> None:
    page.set_content(
        """<div class="page-article"><table style="overflow-wrap: anywhere; font: 16px/1 monospace">
        <tr><td style="width: 3em"><code>--document</code> <td>--base-url of this</table></div>
        <style>:is(td) { display: block; width: 3em }</style>"""
    )
    assert page.evaluate(TORN) == ["--document", "--base-url"]
    assert not too_wide(page)
    page.set_content('<div style="width: 3000px">wide</div>')
    assert too_wide(page)
