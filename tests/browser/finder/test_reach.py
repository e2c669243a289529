"""A list longer than the window keeps its way on in sight, and covers nothing one tabs to."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import NewPage
from tools.web.finder_walk import Walk

PHONE, DESK = {"width": 360, "height": 640}, {"width": 1280, "height": 720}
ABOVE = """(control) => {
    const bar = document.querySelector(".finder-boxform .finder-buttons").getBoundingClientRect();
    return control.getBoundingClientRect().bottom <= bar.top;
}"""


@pytest.mark.firefox_too("layout, and scrolling to the focus")
@pytest.mark.parametrize(("lang", "viewport"), [("zh", PHONE), ("en", DESK)], ids=["zh", "en"])
def test_next_is_in_sight_while_one_ticks(
    new_page: NewPage, lang: str, viewport: dict[str, int]
) -> None:
    page = new_page(viewport=viewport)
    Walk(page).begin(lang, "360100", 2023, "child")
    boxes = page.locator(".finder-box input")
    boxes.first.focus()
    for at in range(boxes.count()):
        expect(boxes.nth(at)).to_be_focused()
        assert boxes.nth(at).evaluate(ABOVE)
        expect(page.locator(".finder-boxform .finder-main")).to_be_in_viewport(ratio=1)
        page.keyboard.press("Tab")
