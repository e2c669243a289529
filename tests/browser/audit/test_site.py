"""The built site keeps to its bars: a page in each view, and all that is cheap.

In a sweep, one page of each kind is looked at, the finder at work among them, and all are parsed.
Layout shift and reading without scripts take minutes: the whole audit measures them.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.breadth import breadth, sweep
from tools.audit import html
from tools.audit.finding import VIEWS
from tools.audit.links import follow
from tools.audit.pages import Stop, every_view, one_of_each, pages_of, spread
from tools.audit.tour import visit_all
from tools.audit.weight import measure

SAMPLE = [
    "/zh/",
    "/en/families/subsistence-allowance/",
    "/zh/search/",
    "/en/places/360000/2023/disability-support/allocation/",
]


@pytest.fixture(scope="module")
def pages(built_site: Path) -> list[str]:
    return pages_of(built_site)


@sweep
def test_a_page_in_each_view(browser: Browser, site_url: str, pages: list[str]) -> None:
    sample = [Stop(page, (view,), menu=True) for page, view in zip(SAMPLE, VIEWS, strict=True)]
    tour = visit_all(browser, site_url, breadth(sample, spread(one_of_each(pages))))
    assert [str(one) for one in tour.findings] == []
    assert len(tour.trail.targets) > 100
    assert [str(one) for one in follow(tour.trail, site_url)] == []


def test_the_weight_of_programme_pages(
    browser: Browser, site_url: str, built_site: Path, pages: list[str]
) -> None:
    assert measure(browser, site_url, built_site, pages).findings() == []


@sweep
def test_a_page_of_each_kind_parses(
    built_site: Path, pages: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(html, "nu_checker", lambda: None)
    checker, found = html.check_html(built_site, breadth(one_of_each(pages), pages))
    assert checker == "html5lib"
    assert [str(one) for one in found] == []


def test_the_tour_leaves_nothing_out(pages: list[str]) -> None:
    assert {"/", "/404.html", "/en/", "/zh/search/", "/en/finder/"} <= set(pages)
    assert [stop.page for stop in spread(pages)] == pages
    assert {stop.views[0] for stop in spread(pages)} == set(VIEWS)
    assert all(stop.views == VIEWS and stop.menu for stop in every_view(pages))


def test_each_kind_is_there(pages: list[str]) -> None:
    chosen = one_of_each(pages)
    kinds = {page[3:].split("/")[1] for page in chosen if page.count("/") > 2}
    assert {"finder", "search", "places", "data", "families", "topics"} <= kinds
    assert any(page.endswith("/allocation/") for page in chosen)
