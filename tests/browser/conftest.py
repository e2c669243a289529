"""A real browser on the built site. Every page is watched; see `page` and `new_page`."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, sync_playwright

from tools.provision.chromium import first_usable, launched
from tools.provision.firefox import driver_for_firefox
from tools.web.static_server import serving
from tools.web.watch import Watch

NewPage = Callable[..., Page]


@pytest.fixture(scope="session")
def site_url(built_site: Path) -> Iterator[str]:
    """The address of the built site, without a slash at its end."""
    with serving(built_site) as address:
        yield address


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """What drives browsers; there can be only one in a process."""
    with driver_for_firefox():
        started = sync_playwright().start()
    yield started
    started.stop()


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """One Chromium for all tests of a process."""
    executable, faults = first_usable(playwright)
    assert executable, "\n".join(
        ["no Chromium starts here; run: python -m tools.provision.browser", *faults]
    )
    with launched(playwright, executable) as running:
        yield running


@pytest.fixture
def watch(request: pytest.FixtureRequest, site_url: str) -> Watch:
    """What the test's pages do; the mark browser_errors names the errors that it provokes."""
    marks = request.node.iter_markers("browser_errors")
    return Watch(site_url, [pattern for mark in marks for pattern in mark.args])


@pytest.fixture
def new_page(browser: Browser, site_url: str, watch: Watch) -> Iterator[NewPage]:
    """Opens a page as a fresh visitor; keywords go to Playwright's new_context.

    Such as viewport, locale, color_scheme or java_script_enabled. Paths are relative to the
    site: `page.goto("/zh/")`. The test fails at its end when a page wrote an error to its
    console, let one go uncaught, or asked another host for anything.
    """
    contexts: list[BrowserContext] = []

    def open_page(**options: object) -> Page:
        context = browser.new_context(base_url=site_url, **options)  # type: ignore[arg-type]
        contexts.append(context)
        context.set_default_timeout(15_000)
        context.on("page", watch.attach)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()
    watch.verify()


@pytest.fixture
def page(new_page: NewPage) -> Page:
    """A page in a desktop window; see `new_page` for what is watched."""
    return new_page()
