"""Tables: what scrolls says so, and comparisons use the width of the window."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewPage

FAMILY = "/families/children-in-need/"
ALLOCATION = "/places/360000/2023/birth-defect-screening/allocation/"


@pytest.mark.parametrize(
    ("lang", "hint"),
    [
        (
            "zh",
            "左右滑动，还能看到：遗传代谢病筛查 (人) · 听力筛查 (人) · 遗传性耳聋基因检测 (人) …",
        ),
        (
            "en",
            "Scroll sideways to see: Screening for inherited metabolic diseases (people) · Hearing",
        ),
    ],
)
def test_a_table_says_what_scrolls(new_page: NewPage, lang: str, hint: str) -> None:
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto(f"/{lang}{ALLOCATION}")
    expect(page.get_by_text(hint)).to_be_visible()
    frame = page.locator(".table-scroll").first
    assert frame.evaluate("one => one.scrollWidth > one.clientWidth")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_comparison_uses_the_windows_width(new_page: NewPage, lang: str) -> None:
    page = new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"/{lang}{FAMILY}")
    box = page.locator(".compare-list").bounding_box()
    assert box
    assert box["width"] > 1100
    expect(page.locator(".page-jump")).to_be_visible()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_comparison_fits_a_telephone_and_sorts(new_page: NewPage, lang: str) -> None:
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto(f"/{lang}{FAMILY}")
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    table = page.locator(".compare.sortable").first
    amounts = table.locator("tbody td").evaluate_all("all => all.map((one) => one.dataset.value)")
    table.locator(".sort-button").nth(1).click()
    sorted_now = table.locator("tbody td").evaluate_all(
        "all => all.map((one) => one.dataset.value)"
    )
    assert sorted_now != amounts
    assert sorted_now == sorted(amounts, key=float, reverse=True)
