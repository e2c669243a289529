"""Waiting for a region to move. Playwright's own waiting for a function needs eval, which the
pages' policy forbids.
"""

from playwright.sync_api import Locator

MOVED = """region => new Promise((done, fail) => {
    const last = performance.now() + 10_000;
    const look = () => {
        if (region.scrollLeft > 0) done();
        else if (performance.now() > last) fail(new Error("it did not scroll"));
        else requestAnimationFrame(look);
    };
    look();
})"""


def wait_until_scrolled(region: Locator) -> None:
    """Return when the region has moved sideways; raise Playwright's Error after ten seconds."""
    region.evaluate(MOVED)
