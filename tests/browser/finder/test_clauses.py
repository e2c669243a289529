"""Clauses in the finder: as printed, and where the words are English in English first."""

import re

from playwright.sync_api import Page, expect

from tools.web.finder_walk import Walk

BOTH = re.compile(r", item 8 八")
BENEFIT = "prenatal-screening"


def _paper(page: Page, lang: str) -> str:
    tag = {"zh": "zh-Hans", "en": "en"}[lang]
    block = page.locator(f'.finder-page[lang="{tag}"] [data-benefit="{BENEFIT}"]')
    return block.locator(".finder-fine").inner_text()


def test_english_stands_first_and_the_print_beside_it(page: Page) -> None:
    walk = Walk(page)
    walk.begin("en", "361100", 2023, "me")
    walk.go_through({"pregnant": True})
    assert BOTH.search(walk.opened(BENEFIT))
    printed = walk.row(BENEFIT).locator('.clause[lang="zh-Hans"]')
    expect(printed.first).to_be_visible()
    walk.sheet("both")
    assert BOTH.search(_paper(page, "en"))
    assert not BOTH.search(_paper(page, "zh"))


def test_chinese_pages_have_the_print_alone(page: Page) -> None:
    walk = Walk(page)
    walk.begin("zh", "361100", 2023, "me")
    walk.go_through({"pregnant": True})
    walk.opened(BENEFIT)
    clauses = walk.row(BENEFIT).locator(".clause")
    assert clauses.count() == walk.row(BENEFIT).locator('.clause[lang="zh-Hans"]').count() > 0
