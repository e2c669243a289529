"""One audit from beginning to end."""

from __future__ import annotations

import json
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

from tools.audit import description, lighthouse, plain, shift, trials
from tools.audit.browsers import chromium
from tools.audit.finding import Finding
from tools.audit.html import check_html
from tools.audit.lighthouse import Light
from tools.audit.links import follow
from tools.audit.pages import Stop, one_of_each
from tools.audit.report import Audit
from tools.audit.tour import go
from tools.audit.weight import Weight
from tools.audit.weight import measure as weigh
from tools.provision.chromium import launched
from tools.web.static_server import serving

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
    kinds = one_of_each(pages)
    checker, found = check_html(site, pages)
    found += description.findings(site)
    with serving(site, below) as origin:
        tour = go(origin, stops, jobs)
        found += [*tour.findings, *follow(tour.trail, origin)]
        shifts = shift.measure_all(origin, kinds)
        tried = trials.measure_all(origin, jobs)
        weight, dull = _one_browser(origin, site, pages, kinds)
        lights = _lights(origin)
    found += [*weight.findings(), *dull]
    found += [one for shift in shifts for one in shift.findings()]
    found += [one for trial in tried for one in trial.findings()]
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
        trials=tried,
        lights=lights,
        seconds=round(time.monotonic() - begun, 1),
        findings=found,
        unlinted=tuple(description.missing()),
    )


def _one_browser(
    origin: str, site: Path, pages: list[str], kinds: list[str]
) -> tuple[Weight, list[Finding]]:
    """What is measured with one browser, as it is quick."""
    executable = chromium()
    with sync_playwright() as playwright, launched(playwright, executable) as browser:
        weight = weigh(browser, origin, site, pages)
        return weight, list(plain.unreadable(browser, origin, kinds))


def _lights(origin: str) -> list[Light] | None:
    """Lighthouse's scores, measured last: while anything else runs, a page seems slow."""
    tool = lighthouse.program()
    return lighthouse.measure(tool, chromium(), origin, list(LIT)) if tool else None


def _date(site: Path) -> str:
    """The version of the data in the site, which is a date."""
    package = json.loads((site / "data/v1/datapackage.json").read_bytes())
    return str(package["version"])
