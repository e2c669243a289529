"""`python -m tools.audit SITE`: whether a built site keeps to its bars; see `report.CHECKS`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from tools.audit import page
from tools.audit.measure import audited
from tools.audit.pages import every_view, one_of_each, pages_of, spread
from tools.audit.report import as_data, bars


@click.command(context_settings={"help_option_names": ["-h", "--help"]})
@click.argument(
    "site", default="build/site", type=click.Path(exists=True, file_okay=False, path_type=Path)
)
@click.option("--spread", "is_spread", is_flag=True, help="Each page in one of the four views.")
@click.option("--kinds", is_flag=True, help="Only one page of each kind, in one view.")
@click.option("--jobs", type=click.IntRange(min=1), default=2, show_default=True)
@click.option("--below", default="", help="The path to serve the site under, as /minsheng.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="build/audit",
    show_default=True,
    help="Where the report goes: index.html, and report.json with the same.",
)
def main(site: Path, is_spread: bool, kinds: bool, jobs: int, below: str, out: Path) -> None:
    """Audit the built SITE. The exit status is 1 when anything is found.

    Every page is seen at 360 and 1280 px, light and dark: four views.
    """
    pages = pages_of(site)
    chosen = one_of_each(pages) if kinds else pages
    stops = spread(chosen) if kinds or is_spread else every_view(chosen)
    audit = audited(site, pages, stops, jobs, below)
    target = page.write(audit, site, out)
    text = json.dumps(as_data(audit), ensure_ascii=False, indent=2)
    (out / "report.json").write_text(f"{text}\n", encoding="utf-8")
    click.echo(page.as_text(audit))
    click.echo(f"The report: {target}")
    if audit.findings or any(bar.state == "missed" for bar in bars(audit)):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
