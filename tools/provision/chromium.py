"""Finding a Chromium that starts, and the flags under which the tests start it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Error, Playwright, sync_playwright

# Chromium asks its maker's hosts for this and that at every start; these switch it off, and the
# last one keeps every page from reaching any host but this machine.
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
]
# The same engine without a window to draw: a page costs it half of the processor's time.
SHELL = "chromium-headless-shell"
NAMES = [SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]


def candidates(playwright: Playwright) -> Iterator[Path]:
    """Every Chromium that may be here: the one in $CHROMIUM, those on PATH, Playwright's own."""
    if named := os.environ.get("CHROMIUM"):
        yield Path(named)
        return
    yield from (Path(found) for name in NAMES if (found := shutil.which(name)))
    own = Path(playwright.chromium.executable_path)
    if own.exists():
        yield own


@contextmanager
def launched(playwright: Playwright, executable: Path) -> Iterator[Browser]:
    """A running headless Chromium, closed at the end."""
    browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
    try:
        yield browser
    finally:
        browser.close()


def fault_of(playwright: Playwright, executable: Path) -> str | None:
    """Why this Chromium is of no use, found by starting it, or None when it shows a page."""
    try:
        with launched(playwright, executable) as browser:
            _show_a_page(browser)
    except Error as error:
        return _said(error)
    return None


def _show_a_page(browser: Browser) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto("data:text/html,<title>works</title>")
        if page.title() != "works":
            raise Error("it showed no page")


def _said(error: Error) -> str:
    return error.message.strip().splitlines()[0]


@contextmanager
def first_running(playwright: Playwright) -> Iterator[Browser]:
    """The first Chromium that shows a page, started once; RuntimeError says why none does."""
    faults = ["no Chromium starts here; run: python -m tools.provision.browser"]
    for executable in candidates(playwright):
        with ExitStack() as opened:
            try:
                browser = opened.enter_context(launched(playwright, executable))
                _show_a_page(browser)
            except Error as error:
                faults.append(f"{executable}: {_said(error)}")
                continue
            yield browser
            return
    raise RuntimeError("\n".join(faults))


def first_usable(playwright: Playwright) -> tuple[Path | None, list[str]]:
    """The first Chromium that starts, and what kept the ones before it from starting."""
    faults: list[str] = []
    for executable in candidates(playwright):
        fault = fault_of(playwright, executable)
        if fault is None:
            return executable, faults
        faults.append(f"{executable}: {fault}")
    return None, faults


def find_chromium() -> tuple[Path | None, list[str]]:
    """As `first_usable`, for a caller that runs no Playwright."""
    with sync_playwright() as playwright:
        return first_usable(playwright)
