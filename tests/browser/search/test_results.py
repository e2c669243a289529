"""Results that read at a glance, and what is lost where something fails."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tests.browser.search.asked import RESULTS, STATUS, search


def test_the_first_result_stands_in_the_upper_half_of_a_phone(new_page: NewPage) -> None:
    page = new_page(viewport={"width": 360, "height": 740})
    for address in ("/zh/search/?q=低保", "/en/search/?q=my+mother+is+82", "/en/search/?q=dibao"):
        search(page, address)
        box = page.locator(f"{RESULTS} > li").first.bounding_box()
        assert box
        assert box["y"] < 370
        for excerpt in page.locator(".search__excerpt").all():
            size = excerpt.evaluate(
                "p => p.clientHeight / parseFloat(getComputedStyle(p).lineHeight)"
            )
            assert size < 2.1


@pytest.mark.browser_errors("can't be loaded|Failed to load|ERR_FAILED")
def test_a_text_that_fails_costs_its_own_result_only(page: Page) -> None:
    search(page, "/zh/search/?q=停车位")
    count = page.locator(f"{RESULTS} .search__title").count()
    lost = page.evaluate(
        """async () => {
          const search = await window.siteSearch();
          const { groups } = await search.ask("停车位");
          return groups[0].members[0];
        }"""
    )
    page.route(re.compile(rf"/search/\w+/p{lost}\.js"), lambda route: route.abort())
    search(page, "/zh/search/?q=停车位")
    expect(page.get_by_text("这个结果没能打开")).to_have_count(1)
    expect(page.locator(f"{RESULTS} .search__title")).to_have_count(count - 1)


def test_a_long_query_is_cut_and_that_is_said(page: Page) -> None:
    search(page, f"/en/search/?q=parking+{'x' * 300}")
    expect(page.locator(STATUS)).to_have_text(re.compile("^Only the first 200 characters"))


def test_going_back_shows_as_many_results_as_before(page: Page) -> None:
    search(page, "/en/search/?q=subsidy")
    before = page.locator(f"{RESULTS} > li").count()
    page.get_by_role("button", name="Show more").click()
    expect(page.locator(f"{RESULTS} > li").nth(before)).to_be_visible()
    more = page.locator(f"{RESULTS} > li").count()
    page.locator(f"{RESULTS} > li").nth(before).locator("a").first.click()
    page.wait_for_load_state()
    page.go_back()
    expect(page.locator(f"{RESULTS} > li")).to_have_count(more)
