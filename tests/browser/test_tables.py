"""Tables: what scrolls says so, and comparisons use the width of the window."""

import pytest
from playwright.sync_api import Route, expect

from tests.browser.conftest import NewPage

FAMILY = "/families/children-in-need/"
ALLOCATION = "/places/360000/2023/birth-defect-screening/allocation/"


HINTS = [
    ("zh", "左右滑动，还能看到：遗传代谢病筛查 (人)"),
    ("en", "Scroll sideways to see: Screening for inherited metabolic diseases (people)"),
]


@pytest.mark.parametrize(("lang", "hint"), HINTS)
def test_a_table_says_in_a_line_what_scrolls(new_page: NewPage, lang: str, hint: str) -> None:
    page = new_page(viewport={"width": 360, "height": 740})
    page.goto(f"/{lang}{ALLOCATION}")
    said = page.get_by_text(hint)
    expect(said).to_be_visible()
    assert said.evaluate("one => one.scrollHeight") < 40
    frame = page.locator(".table-scroll").first
    assert frame.evaluate("one => one.scrollWidth > one.clientWidth")


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(
    ("path", "width"), [("/data/unstated/", 360), ("/data/unstated/", 1280), (ALLOCATION, 360)]
)
def test_nothing_moves_when_the_hint_comes(
    new_page: NewPage, lang: str, path: str, width: int
) -> None:
    page = new_page(viewport={"width": width, "height": 740})
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/site.js", hold)
    page.goto(f"/{lang}{path}", wait_until="commit")
    page.locator(".site-footer").wait_for()
    table = page.locator(".table-scroll table").first
    before = table.bounding_box()
    held[0].continue_()
    expect(page.locator(".scroll-hint").first).to_be_visible()
    assert table.bounding_box() == before


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
