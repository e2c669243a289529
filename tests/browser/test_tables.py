"""Tables: what scrolls says so, and comparisons use the width of the window."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewPage

FAMILY = "/families/children-in-need/"


@pytest.mark.parametrize(
    ("lang", "hint"),
    [
        ("zh", "左右滑动，还能看到：江西省 2023 · 南昌市 2023 · 南昌市新建区 2024 …"),
        (
            "en",
            "Scroll sideways to see: Nanchang City 2023 · Xinjian District, Nanchang 2024",
        ),
    ],
)
def test_a_table_says_what_scrolls(new_page: NewPage, lang: str, hint: str) -> None:
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto(f"/{lang}{FAMILY}")
    expect(page.get_by_text(hint)).to_be_visible()
    frame = page.locator(".table-scroll")
    assert frame.evaluate("one => one.scrollWidth > one.clientWidth")


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_comparison_uses_the_windows_width(new_page: NewPage, lang: str) -> None:
    page = new_page(viewport={"width": 1280, "height": 800})
    page.goto(f"/{lang}{FAMILY}")
    box = page.locator(".table-scroll").bounding_box()
    assert box
    assert box["width"] > 1100
    expect(page.locator(".scroll-hint")).to_be_hidden()
    expect(page.locator(".page-jump")).to_be_visible()
