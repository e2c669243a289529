"""No label and no value of a real chart is cut off, at any width, in either language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import NewPage

WIDTHS = (320, 360, 768, 1280)
CUT = """() => [...document.querySelectorAll(".chart :is(.chart-label, .chart-value)")]
  .filter((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const words = range.getBoundingClientRect();
    const frame = text.closest("li").getBoundingClientRect();
    const line = text.parentElement.querySelector("svg").getBoundingClientRect();
    const edge = document.documentElement.clientWidth;
    const inside = words.left >= frame.left - 1 && words.right <= frame.right + 1;
    return !words.width || !inside || words.right > edge || words.bottom > line.top + 1;
  }).map((text) => text.textContent)"""


def with_charts(site: Path, lang: str) -> Iterator[str]:
    for path in sorted(site.glob(f"{lang}/**/index.html")):
        if '<figure class="chart">' in path.read_text(encoding="utf-8"):
            yield f"/{path.parent.relative_to(site)}/"


def cut(page: Page, address: str) -> dict[int, list[str]]:
    page.goto(address)
    found = {}
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 740})
        found[width] = page.evaluate(CUT)
    return {width: words for width, words in found.items() if words}


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_every_word_of_every_chart_is_whole(page: Page, built_site: Path, lang: str) -> None:
    addresses = list(with_charts(built_site, lang))
    assert len(addresses) > 10
    assert {one: words for one in addresses if (words := cut(page, one))} == {}


def test_a_word_that_is_cut_off_would_be_seen(new_page: NewPage) -> None:
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto("/en/families/children-in-need/")
    page.evaluate("document.querySelector('.chart-value').style.marginRight = '-20rem'")
    page.evaluate("document.querySelector('.chart-value').style.whiteSpace = 'nowrap'")
    assert page.evaluate(CUT)
