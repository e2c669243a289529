"""`build`: make the site."""

from __future__ import annotations

from pathlib import Path

import click

from generator.builder import DEFAULT, ENGINES, BuildError, build_site
from generator.cli.common import fail
from generator.cli.make_site import make_site
from generator.cli.options import sources, target
from generator.export.fault import ExportError
from generator.fault import InputError


@click.command()
@sources
@target
@click.option(
    "--engine",
    type=click.Choice(list(ENGINES)),
    default=DEFAULT,
    show_default=True,
    help="What makes HTML of Markdown.",
)
def build(
    data: Path, content: Path, out: Path, work: Path, base_url: str | None, engine: str
) -> None:
    """Build the site; what stood before stays until the new site is whole."""
    try:
        report = build_site(make_site(data, content, base_url), out, work, base_url, engine)
    except (InputError, BuildError, ExportError) as error:
        fail(error)
    click.echo(report.summary())
