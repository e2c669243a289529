"""One audit from beginning to end."""

from __future__ import annotations

import json
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.audit import lighthouse, plain, shift
from tests.audit.finding import Finding
from tests.audit.html import check_html
from tests.audit.lighthouse import Light
from tests.audit.links import follow
from tests.audit.pages import Stop, one_of_each
from tests.audit.report import Audit
from tests.audit.shift import Shift
from tests.audit.tour import go
from tests.audit.weight import Weight
from tests.audit.weight import measure as weigh
from tests.browser.chromium import find_chromium, launched
from tests.browser.static_server import serving

# Five kinds of page: home, programme, finder, a table of data, a comparison.
LIT = (
    "/zh/",
    "/zh/places/360000/2023/disability-support/",
    "/en/finder/",
    "/en/data/figures/",
    "/zh/families/subsistence-allowance/",
)


def audited(site: Path, pages: list[str], stops: list[Stop], jobs: int, below: str) -> Audit:
    """Everything measured on a built `site`, served under the path `below`."""
    begun = time.monotonic()
    chromium = _chromium()
    checker, found = check_html(site, pages)
    with serving(site, below) as origin:
        tour = go(origin, stops, jobs)
        found += [*tour.findings, *follow(tour.trail, origin)]
        weight, shifts, dull = _one_browser(chromium, origin, site, pages)
        lights = _lights(chromium, origin)
    found += [*weight.findings(), *dull]
    found += [one for shift in shifts for one in shift.findings()]
    found += [one for light in lights or () for one in light.findings()]
    return Audit(
        data=_date(site),
        pages=len(stops),
        looks=sum(len(stop.views) for stop in stops),
        below=below,
        checker=checker,
        links=len(tour.trail.targets),
        weight=weight,
        shifts=shifts,
        lights=lights,
        seconds=round(time.monotonic() - begun, 1),
        findings=found,
    )


def _chromium() -> Path:
    executable, faults = find_chromium()
    if executable is None:
        raise RuntimeError("\n".join(["no Chromium starts here", *faults]))
    return executable


def _one_browser(
    chromium: Path, origin: str, site: Path, pages: list[str]
) -> tuple[Weight, list[Shift], list[Finding]]:
    """What is measured on a page of each kind, one after the other."""
    kinds = one_of_each(pages)
    with sync_playwright() as playwright, launched(playwright, chromium) as browser:
        weight = weigh(browser, origin, site, pages)
        shifts = shift.measure(browser, origin, kinds)
        return weight, shifts, list(plain.unreadable(browser, origin, kinds))


def _lights(chromium: Path, origin: str) -> list[Light] | None:
    """Lighthouse's scores, measured last: while anything else runs, a page seems slow."""
    tool = lighthouse.program()
    return lighthouse.measure(tool, chromium, origin, list(LIT)) if tool else None


def _date(site: Path) -> str:
    """The version of the data in the site, which is a date."""
    package = json.loads((site / "data/v1/datapackage.json").read_bytes())
    return str(package["version"])
