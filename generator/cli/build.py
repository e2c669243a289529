"""`build`: make the site."""

from __future__ import annotations

from pathlib import Path

import click

from generator.build import BuildError, build_site
from generator.cli.common import PROJECT, fail, make_site
from generator.export.files import ExportError
from generator.fault import InputError


@click.command()
@click.option(
    "--data",
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    default=PROJECT / "data",
    help="The data folder.  [default: data]",
)
@click.option(
    "--content",
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    default=PROJECT / "content",
    help="The folder of hand-written pages.  [default: content]",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=PROJECT / "build" / "site",
    help="Where the site goes.  [default: build/site]",
)
@click.option(
    "--work",
    type=click.Path(file_okay=False, path_type=Path),
    default=PROJECT / "build",
    help="Where finished parts are kept for the next build.  [default: build]",
)
@click.option(
    "--base-url",
    envvar="SITE_URL",
    help="The address the site will have, for the sitemap and the 404 page.  [env: SITE_URL]",
)
def build(data: Path, content: Path, out: Path, work: Path, base_url: str | None) -> None:
    """Build the site; what stood before stays until the new site is whole."""
    try:
        report = build_site(make_site(data, content), out, work, base_url)
    except (InputError, BuildError, ExportError) as error:
        fail(error)
    click.echo(report.summary())
