"""Whether what is on the screen stays where it is while a page's scripts come in late."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

from playwright.sync_api import Browser, Page, Route

from tools.audit.browsers import share
from tools.audit.finding import Finding

WIDTHS = (360, 1280)
HEIGHT = 740
# How late each script and each file of data comes, in seconds: as over a slow line.
LATE = 0.25
BROWSERS = 4
# The sum of layout shifts as the standard counts them. Below this nobody sees a thing move.
MOST = 0.005
WATCH = """
window.shifts = [];
new PerformanceObserver((list) => {
    for (const one of list.getEntries()) {
        const nodes = one.sources.map(({ node }) => node?.outerHTML?.slice(0, 100));
        if (!one.hadRecentInput) window.shifts.push([one.value, nodes[0] ?? ""]);
    }
}).observe({ type: "layout-shift", buffered: true });
"""


@dataclass(frozen=True)
class Shift:
    """How far a page moved: `sum` of its layout shifts, and what moved most."""

    page: str
    width: int
    sum: float
    moved: str

    def findings(self) -> Iterator[Finding]:
        """A finding where it moved more than can be left unseen."""
        if self.sum > MOST:
            text = f"{self.sum:.3f}, at most {MOST}: {self.moved}"
            yield Finding("shift", self.page, f"{self.width} px", text)


def measure(browser: Browser, origin: str, pages: list[str]) -> list[Shift]:
    """Open each page as a new visitor on a slow line does, on a phone and on a desk."""
    return [_shift(browser, origin, page, width) for page in pages for width in WIDTHS]


def measure_all(origin: str, pages: list[str]) -> list[Shift]:
    """The same with several browsers: each of them mostly waits."""
    return [one for part in share(measure, origin, pages, BROWSERS) for one in part]


def _shift(browser: Browser, origin: str, path: str, width: int) -> Shift:
    page = browser.new_page(viewport={"width": width, "height": HEIGHT})
    page.add_init_script(WATCH)
    page.route("**/*.{js,json}", _late)
    page.goto(f"{origin}{path}", wait_until="networkidle")
    found: list[tuple[float, str]] = _settled(page)
    page.context.close()
    moved = max(found, default=(0.0, ""))[1]
    return Shift(path, width, round(sum(value for value, _ in found), 4), moved)


def _settled(page: Page) -> list[tuple[float, str]]:
    wait = "() => new Promise((done) => setTimeout(() => done(window.shifts), 150))"
    return [(float(value), str(node)) for value, node in page.evaluate(wait)]


def _late(route: Route) -> None:
    time.sleep(LATE)
    route.continue_()
