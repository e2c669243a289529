"""axe finds nothing on any of the finder's screens, in both languages, light and dark."""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import NewPage
from tools.web.finder_walk import Walk

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def violations(page: Page) -> list[str]:
    """A line for each rule that is broken, with the first element that breaks it."""
    found: list[dict[str, Any]] = Axe().run(page, options=RULES).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("lang", "width"), [("zh", 360), ("en", 1280)])
def test_every_screen(new_page: NewPage, lang: str, width: int, scheme: str) -> None:
    page = new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    walk = Walk(page)
    page.goto(f"/{lang}/finder/")
    expect(page.locator(".finder-start")).to_be_visible()
    assert violations(page) == []
    walk.begin(lang, "360100", 2023, "me")
    assert violations(page) == []
    walk.go_through({"age": 64, "priority_colour": "red", "pregnant": True})
    walk.opened("prenatal-screening")
    walk.opened("family-doctor-older-priority")
    page.locator(".finder-elsewhere button").click()
    expect(page.locator(".finder-elsewhere table")).to_be_visible()
    assert violations(page) == []
    walk.sheet("both")
    assert violations(page) == []


@pytest.mark.parametrize("path", ["/en/finder/360100-2023/", "/zh/finder/360112-2024/"])
def test_the_lists(page: Page, path: str) -> None:
    page.goto(path)
    assert violations(page) == []


def test_the_form(page: Page) -> None:
    Walk(page).begin("en", "360100", 2023, "child", form=True)
    assert violations(page) == []
