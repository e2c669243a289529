"""The site in a real browser under nginx's strict policy: nothing is blocked, all still works."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser_thread import browser_thread
from tests.publish.web import serving_live
from tests.waiting import LONGEST_IN_BROWSERS
from tools.web.watch import PageWatch

PROGRAMME = "/zh/places/360100/2023/parking/"
Visit = Callable[[str, Callable[[Page], None]], PageWatch]


@pytest.fixture(scope="module")
def address(built_site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The real data's site, served by nginx."""
    folder = tmp_path_factory.mktemp("policy")
    (folder / "live").mkdir()
    (folder / "live/current").symlink_to(built_site)
    with serving_live(folder / "live", folder / "nginx") as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="module")
def visit(address: str) -> Iterator[Visit]:
    """Opens a path, does something there, and returns what was watched meanwhile."""
    with browser_thread() as in_thread:

        def go(path: str, use: Callable[[Page], None]) -> PageWatch:
            return in_thread(lambda browser: _use(browser, address, path, use))

        yield go


def _use(browser: Browser, address: str, path: str, use: Callable[[Page], None]) -> PageWatch:
    watch = PageWatch(address, [r"status of 404.*/nowhere/"])
    with browser.new_context() as context:
        context.on("page", watch.attach)
        page = context.new_page()
        page.goto(address + path, wait_until="networkidle")
        use(page)
    return watch


def look(_: Page) -> None:
    """Only open the page."""


def styled(page: Page) -> None:
    """The page has its styles: without any, the body would have a margin."""
    assert page.evaluate("getComputedStyle(document.body).margin") == "0px"


def search(page: Page) -> None:
    """Results come from scripts that are loaded when they are needed."""
    page.fill("#search-words", "停车")
    expect(page.locator(".search__results mark").first).to_be_visible(timeout=LONGEST_IN_BROWSERS)


def switch_colours(page: Page) -> None:
    page.locator("[data-scheme-switch]").click()
    expect(page.locator("[data-scheme-switch]")).to_have_attribute("aria-pressed", "true")


def find(page: Page) -> None:
    """The finder has fetched its rules and asks."""
    form = page.locator("main form").first
    expect(form.locator("input, select, button").first).to_be_visible(timeout=LONGEST_IN_BROWSERS)


@pytest.mark.parametrize(
    ("path", "use"),
    [
        ("/", styled),
        ("/nowhere/", styled),
        ("/zh/", styled),
        ("/en/", switch_colours),
        (PROGRAMME, styled),
        ("/zh/search/", search),
        ("/zh/finder/", find),
        ("/en/finder/", find),
        ("/en/places/360000/2023/disability-support/allocation/", look),
        ("/en/data/figures/", look),
        ("/zh/calendar/", look),
    ],
)
def test_nothing_is_blocked(visit: Visit, path: str, use: Callable[[Page], None]) -> None:
    visit(path, use).verify()


def test_a_script_in_a_page_would_be_blocked(visit: Visit) -> None:
    """The policy is at work, and the watch sees it."""

    def smuggle(page: Page) -> None:
        page.evaluate(
            "document.body.append(Object.assign(document.createElement('script'),"
            " {textContent: 'window.ran = true'}))"
        )
        assert page.evaluate("window.ran") is None

    watch = visit("/zh/", smuggle)
    assert any("Content Security Policy" in problem for problem in watch.problems)


def test_a_style_in_a_page_would_be_blocked(visit: Visit) -> None:
    def smuggle(page: Page) -> None:
        page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"top:0\">x</p>')")

    watch = visit("/zh/", smuggle)
    assert any("Content Security Policy" in problem for problem in watch.problems)
