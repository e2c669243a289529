"""A watched page: what must be noticed, and what is fine."""

from collections.abc import Iterator

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


ANNOUNCED = {"missing": ("404.*missing",), "foreign": (".",)}
"""Pages that are visited once more, with patterns of errors that are passed over."""

Visits = dict[tuple[str, bool], PageWatch]
"""What was seen on a page, by its name and by whether errors were announced."""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("watched")
    for name, body in PAGES.items():
        (folder / f"{name}.html").write_text(HEAD + body, encoding="utf-8")
    with serving(folder) as address:
        yield address


@pytest.fixture(scope="module")
def seen(chromium: Browser, address: str) -> Visits:
    """All pages are waited for together: that nothing more comes takes each a while."""
    seen = {(name, False): PageWatch(address) for name in PAGES}
    seen |= {(name, True): PageWatch(address, ANNOUNCED[name]) for name in ANNOUNCED}
    context = chromium.new_context(base_url=address)
    for (name, _), watch in seen.items():
        page = context.new_page()
        watch.attach(page)
        page.goto(f"/{name}.html")
    for page in context.pages:
        page.wait_for_load_state("networkidle")
    context.close()
    return seen


@pytest.mark.parametrize("name", ["fine", "own"])
def test_passes_a_page_without_problems(seen: Visits, address: str, name: str) -> None:
    seen[name, False].verify()
    assert f"{address}/{name}.html" in seen[name, False].requests


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
def test_notices(seen: Visits, name: str, noticed: str) -> None:
    with pytest.raises(AssertionError, match=noticed):
        seen[name, False].verify()


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


def test_passes_over_an_error_that_was_announced(seen: Visits) -> None:
    seen["missing", True].verify()


def test_never_passes_over_a_foreign_request(seen: Visits) -> None:
    with pytest.raises(AssertionError, match="another host"):
        seen["foreign", True].verify()
