"""Going through many pages with a few browsers, each in a process of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

from playwright.sync_api import Browser, Error, Page

from tools.audit.browsers import share
from tools.audit.finding import Finding
from tools.audit.links import Trail
from tools.audit.pages import Stop
from tools.audit.states import states_of
from tools.audit.visit import look, set_view
from tools.web.watch import PageWatch

MILLISECONDS = 120_000
STRETCH = 20


@dataclass
class Tour:
    """What came of visiting pages: findings, and where their links lead."""

    findings: list[Finding] = field(default_factory=list)
    trail: Trail = field(default_factory=Trail)


def visit(page: Page, watch: PageWatch, stop: Stop, trail: Trail) -> Iterator[Finding]:
    """All that is wrong with one page in all its states; `watch` watches `page`."""
    set_view(page, stop.views[0])
    page.goto(f"{watch.origin}{stop.page}", wait_until="load")
    yield from look(page, stop, "as it opens")
    trail.note(page, stop.page)
    for state, reach in states_of(stop.page):
        set_view(page, stop.views[0])
        page.goto(f"{watch.origin}{stop.page}", wait_until="load")
        try:
            reach(page)
        except (Error, AssertionError) as error:
            yield Finding("state", stop.page, state, str(error).strip()[:300])
            continue
        yield from look(page, stop, state)
        trail.note(page, stop.page)
    yield from (Finding("browser", stop.page, "any", text) for text in watch.problems)
    watch.problems.clear()


def visit_all(browser: Browser, origin: str, stops: list[Stop]) -> Tour:
    """Visit the pages in turn. A context is kept for a stretch, so that it stays small."""
    tour = Tour()
    for begin in range(0, len(stops), STRETCH):
        context = browser.new_context(base_url=f"{origin}/")
        context.set_default_timeout(MILLISECONDS)
        watch = PageWatch(origin)
        page = context.new_page()
        watch.attach(page)
        for stop in stops[begin : begin + STRETCH]:
            tour.findings += visit(page, watch, stop, tour.trail)
        context.close()
        print(f"{min(begin + STRETCH, len(stops))} of {len(stops)} pages", file=sys.stderr)
    return tour


def go(origin: str, stops: list[Stop], jobs: int) -> Tour:
    """Visit all pages with `jobs` browsers; the findings in the order of the pages."""
    whole = Tour()
    for part in share(visit_all, origin, stops, jobs):
        whole.findings += part.findings
        whole.trail.add(part.trail)
    whole.findings.sort(key=lambda one: (one.page, one.where))
    return whole
