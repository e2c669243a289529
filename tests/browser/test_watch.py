"""A watched page: what must be noticed, and what is fine."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tools.web.static_server import serving
from tools.web.watch import PageWatch

HEAD = "<!doctype html><meta charset=utf-8><link rel=icon href=data:,>"
PAGES = {
    "fine": "<p>没有问题<script>console.warn('only a warning')</script>",
    "logged": "<script>console.error('went wrong')</script>",
    "uncaught": "<script>nowhere.at.all()</script>",
    "missing": "<img src=/missing.png alt=''>",
    "foreign": "<img src=http://example.org/x.png alt=''>",
    "neighbour": "<img src=http://127.0.0.1:9/x.png alt=''>",
    "own": "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' alt=''><script>"
    "fetch(URL.createObjectURL(new Blob(['x'])))</script>",
}


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    for name, body in PAGES.items():
        (tmp_path / f"{name}.html").write_text(HEAD + body, encoding="utf-8")
    with serving(tmp_path) as address:
        yield address


def visit(browser: Browser, watch: PageWatch, path: str) -> None:
    context = browser.new_context(base_url=watch.origin)
    context.on("page", watch.attach)
    context.new_page().goto(path, wait_until="networkidle")
    context.close()


@pytest.mark.parametrize("name", ["fine", "own"])
def test_passes_a_page_without_problems(browser: Browser, address: str, name: str) -> None:
    watch = PageWatch(address)
    visit(browser, watch, f"/{name}.html")
    watch.verify()
    assert f"{address}/{name}.html" in watch.requests


@pytest.mark.parametrize(
    ("name", "noticed"),
    [
        ("logged", "console: went wrong"),
        ("uncaught", "uncaught: nowhere is not defined"),
        ("missing", "console: Failed to load resource.*404.*missing.png"),
        ("foreign", "a request to another host: http://example.org/x.png"),
        ("neighbour", "a request to another host: http://127.0.0.1:9/x.png"),
    ],
)
def test_notices(browser: Browser, address: str, name: str, noticed: str) -> None:
    watch = PageWatch(address)
    visit(browser, watch, f"/{name}.html")
    with pytest.raises(AssertionError, match=noticed):
        watch.verify()


def test_notices_what_happens_in_a_window_that_the_page_opens(
    browser: Browser, address: str
) -> None:
    watch = PageWatch(address)
    context = browser.new_context(base_url=address)
    context.on("page", watch.attach)
    page = context.new_page()
    page.goto("/fine.html")
    with page.expect_popup() as popup:
        page.evaluate("window.open('/uncaught.html')")
    popup.value.wait_for_load_state("networkidle")
    context.close()
    with pytest.raises(AssertionError, match="nowhere is not defined"):
        watch.verify()


def test_passes_over_an_error_that_was_announced(browser: Browser, address: str) -> None:
    watch = PageWatch(address, expected=["404.*missing"])
    visit(browser, watch, "/missing.html")
    watch.verify()


def test_never_passes_over_a_foreign_request(browser: Browser, address: str) -> None:
    watch = PageWatch(address, expected=["."])
    visit(browser, watch, "/foreign.html")
    with pytest.raises(AssertionError, match="another host"):
        watch.verify()
