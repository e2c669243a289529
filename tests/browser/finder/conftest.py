"""The finder's tests are run in Chromium, and one case of those marked firefox_too in Firefox."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route

HERE = Path(__file__).parent
BROWSERS = ("chromium", "firefox")
FAR = {"id": "990000", "name": {"en": "Faraway"}, "parents": [], "years": [], "files": {}}


@pytest.fixture(params=BROWSERS)
def browser(request: pytest.FixtureRequest) -> Browser:
    """The browser that this run of a test is in; a process starts each of them once."""
    started = request.getfixturevalue(request.param)
    assert isinstance(started, Browser)
    return started


@pytest.fixture
def two(page: Page) -> Page:
    """The finder of a site with a second province, which has one city."""

    def enlarged(route: Route) -> None:
        begin, text = route.fetch().text().split(",", 1)
        index = json.loads(text.rstrip().removesuffix(");"))
        index["places"].append(FAR)
        route.fulfill(body=f"{begin},{json.dumps(index)});", content_type="text/javascript")

    city = FAR | {"id": "990100", "name": {"en": "Farcity"}, "parents": ["990000"]}
    script = f'finderData("places-990000.en",{json.dumps([city])});'
    names = f'finderData("names-latin-0.en",{json.dumps([["990100", "Farcity", "Faraway"]])});'
    page.route("**/index.en.js", enlarged)
    pieces = 'finderData("names-latin.en",[""]);'
    page.route(
        "**/names-latin.en.js",
        lambda route: route.fulfill(body=pieces, content_type="text/javascript"),
    )
    page.route(
        "**/names-latin-0.en.js",
        lambda route: route.fulfill(body=names, content_type="text/javascript"),
    )
    page.route(
        "**/places-990000.en.js",
        lambda route: route.fulfill(body=script, content_type="text/javascript"),
    )
    return page


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out in Firefox what isn't marked to be run there too, and all cases but the first."""
    seen: set[str] = set()
    dropped = [item for item in items if HERE in item.path.parents and not _wanted(item, seen)]
    if dropped:
        config.hook.pytest_deselected(items=dropped)
        items[:] = [item for item in items if item not in dropped]


def _wanted(item: pytest.Item, seen: set[str]) -> bool:
    assert isinstance(item, pytest.Function)
    callspec = getattr(item, "callspec", None)
    if callspec is None or callspec.params.get("browser") != "firefox":
        return True
    if not item.get_closest_marker("firefox_too"):
        return False
    name = item.nodeid.partition("[")[0]
    first = name not in seen
    seen.add(name)
    return first
