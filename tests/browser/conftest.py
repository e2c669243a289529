"""A real browser on the built site. Every page is watched; see `page` and `new_page`."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from _pytest.terminal import TerminalReporter
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tests.waiting import LONGEST_IN_BROWSERS
from tools.provision.chromium import first_running
from tools.provision.firefox import MISSING, driver_for_firefox, find_firefox
from tools.provision.firefox import launched as launched_firefox
from tools.web.static_server import serving
from tools.web.watch import PageWatch

NewPage = Callable[..., Page]
expect.set_options(timeout=LONGEST_IN_BROWSERS)


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
def chromium(playwright: Playwright) -> Iterator[Browser]:
    """One Chromium for all tests of a process."""
    with first_running(playwright) as running:
        yield running


@pytest.fixture(scope="session")
def firefox(playwright: Playwright) -> Iterator[Browser]:
    """One Firefox for all tests of a process; without one they are left out, and that is said."""
    executable = find_firefox()
    if executable is None:
        pytest.skip(MISSING)
    with launched_firefox(playwright, executable) as running:
        yield running


@pytest.fixture(scope="session")
def browser(chromium: Browser) -> Browser:
    """The browser that the tests are run in."""
    return chromium


def pytest_terminal_summary(terminalreporter: TerminalReporter) -> None:
    """Say loudly what was left out: a line of skipped tests is easily passed over."""
    skipped = terminalreporter.getreports("skipped")
    left_out = [report for report in skipped if MISSING in str(report.longrepr)]
    if left_out:
        terminalreporter.section("LEFT OUT", red=True, bold=True)
        terminalreporter.line(f"{len(left_out)} tests were not run in Firefox: {MISSING}", red=True)


@pytest.fixture
def watch(request: pytest.FixtureRequest, site_url: str) -> PageWatch:
    """What the test's pages do; the mark browser_errors names the errors that it provokes."""
    marks = request.node.iter_markers("browser_errors")
    return PageWatch(site_url, [pattern for mark in marks for pattern in mark.args])


@pytest.fixture
def new_page(browser: Browser, site_url: str, watch: PageWatch) -> Iterator[NewPage]:
    """Opens a page as a fresh visitor; keywords go to Playwright's new_context.

    Such as viewport, locale, color_scheme or java_script_enabled. Paths are relative to the
    site: `page.goto("/zh/")`. The test fails at its end when a page wrote an error to its
    console, let one go uncaught, or asked another host for anything.
    """
    contexts: list[BrowserContext] = []

    def open_page(**options: object) -> Page:
        context = browser.new_context(base_url=site_url, **options)  # type: ignore[arg-type]
        contexts.append(context)
        context.set_default_timeout(LONGEST_IN_BROWSERS)
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
