"""`python -m tests.audit SITE`: whether a built site keeps to its bars; see `report.CHECKS`."""

from __future__ import annotations

import json
import time
from pathlib import Path

import click
from playwright.sync_api import sync_playwright

from tests.audit import report
from tests.audit.html import check_html
from tests.audit.pages import every_view, one_of_each, pages_of, spread
from tests.audit.tour import go
from tests.audit.weight import Weight, measure
from tests.browser.chromium import first_usable, launched
from tests.browser.static_server import serving


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument(
    "site", default="build/site", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option("--spread", "is_spread", is_flag=True, help="Each page in one of the four views.")
@click.option("--kinds", is_flag=True, help="Only one page of each kind, in one view.")
@click.option("--jobs", type=click.IntRange(min=1), default=2, show_default=True)
@click.option(
    "--json",
    "target",
    type=click.Path(dir_okay=False, path_type=Path),
    default="build/audit/report.json",
    show_default=True,
    help="Where the report goes; beside it stands the same as Markdown.",
)
def main(site: Path, is_spread: bool, kinds: bool, jobs: int, target: Path) -> None:
    """Audit the built SITE. The exit status is 1 when anything is found.

    Every page is seen at 360 and 1280 px, light and dark: four views.
    """
    begun = time.monotonic()
    pages = pages_of(site)
    chosen = one_of_each(pages) if kinds else pages
    stops = spread(chosen) if kinds or is_spread else every_view(chosen)
    checker, found = check_html(site, pages)
    with serving(site) as origin:
        weight = _weigh(origin, site, pages)
        found += [*go(origin, stops, jobs), *weight.findings()]
    looks = sum(len(stop.views) for stop in stops)
    seconds = time.monotonic() - begun
    audit = report.Audit(len(stops), looks, round(seconds, 1), checker, weight, found)
    target.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(report.as_data(audit), ensure_ascii=False, indent=2)
    target.write_text(f"{text}\n", encoding="utf-8")
    target.with_suffix(".md").write_text(report.as_markdown(audit), encoding="utf-8")
    click.echo(report.as_markdown(audit))
    if found:
        raise SystemExit(1)


def _weigh(origin: str, site: Path, pages: list[str]) -> Weight:
    with sync_playwright() as playwright:
        executable, faults = first_usable(playwright)
        if executable is None:
            raise click.ClickException("\n".join(["no Chromium starts here", *faults]))
        with launched(playwright, executable) as browser:
            return measure(browser, origin, site, pages)


if __name__ == "__main__":
    main()
