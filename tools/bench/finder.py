"""`python -m tools.bench.finder SITE`: how large the finder is, and how soon it answers.

SITE is a built site. Limits: 60 KB gzipped for script, words and the data of one place, also where
all places of the country have plans; 50 ms from an answer to drawn results with 1,000 benefits.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count, cycle, islice
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Page, Route, sync_playwright

from tools.bench.finder_size import country, sizes
from tools.provision.chromium import first_usable, launched
from tools.web.static_server import serving

KILOBYTES = 60
MILLISECONDS = 50
BENEFITS = 1000
ANSWERS = 12
ROWS = ".finder-results [data-benefit]"
# Presses a control, lets the browser lay out and paint, and says how long all of it took.
PRESS = """(selector) => new Promise((resolve) => {
    const control = document.querySelector(selector);
    const begun = performance.now();
    control.click();
    requestAnimationFrame(() => {
        const painted = new MessageChannel();
        painted.port1.onmessage = () => resolve(performance.now() - begun);
        painted.port2.postMessage(null);
    });
})"""


@dataclass(frozen=True)
class Speed:
    """Milliseconds from an answer to drawn results, one for each answer."""

    benefits: int
    times: tuple[float, ...]


def time_answers(page: Page, address: str) -> Speed:
    """Answer questions about the place 360100 in 2023, which is given 1,000 benefits."""
    _begin(page, address)
    mine = page.locator(ROWS).evaluate_all("rows => rows.map((row) => row.dataset.benefit)")

    def enlarged(route: Route) -> None:
        begin, text = route.fetch().text().split(",", 1)
        content = json.loads(text.rstrip().removesuffix(");"))
        real = [one for one in content["benefits"] if one["id"] in mine]
        made = {**content, "benefits": list(islice(_repeated(real), BENEFITS))}
        route.fulfill(body=f"{begin},{json.dumps(made)});", content_type="text/javascript")

    page.route("**/360100-2023.en.js", enlarged)
    _begin(page, address)
    times = [page.evaluate(PRESS, ".finder-answer, .finder-skip") for _ in range(ANSWERS)]
    return Speed(page.locator(ROWS).count(), tuple(times))


def _begin(page: Page, address: str) -> None:
    page.goto(f"{address}/en/finder/")
    page.select_option("#finder-place", "360100")
    page.check("#finder-subject-me", force=True)
    page.locator(".finder-start .finder-main").click()
    page.locator(".finder-question").wait_for()


def _repeated(real: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The real benefits again and again, each with an id of its own."""
    for number, one in zip(count(), cycle(real), strict=False):
        yield {**one, "id": f"{one['id']}-{number}"}


def main(site: Path) -> int:
    """Print the measurements; 1 when a limit is passed."""
    totals = [
        _show(title, found)
        for title, found in (
            ("as it is", sizes(site)),
            ("with all places of the country", country(site)),
        )
    ]
    with serving(site) as address, sync_playwright() as playwright:
        executable, faults = first_usable(playwright)
        assert executable, faults
        with launched(playwright, executable) as browser:
            speed = time_answers(browser.new_page(), address)
    typical = median(speed.times)
    print(f"{'answer to drawn results':24} {typical:6.1f} ms, at most {MILLISECONDS}")
    print(f"{'slowest, fastest':24} {max(speed.times):6.1f} ms, {min(speed.times):.1f} ms")
    print(f"with {speed.benefits} benefits and {len(speed.times)} answers")
    return int(max(totals) > KILOBYTES * 1024 or typical > MILLISECONDS)


def _show(title: str, found: dict[str, int]) -> int:
    """Print what a reader loads, and return how much it is in all."""
    for name, size in found.items():
        print(f"{name:24} {size / 1024:6.1f} KB")
    total = sum(found.values())
    print(f"{'together, ' + title:40} {total / 1024:6.1f} KB, at most {KILOBYTES}")
    return total


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/site")))
