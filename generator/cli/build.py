"""`build`: make the site."""

from __future__ import annotations

from pathlib import Path

import click

from generator.build import BuildError, build_site
from generator.cli.common import fail
from generator.cli.make_site import make_site
from generator.cli.options import sources, target
from generator.export.fault import ExportError
from generator.fault import InputError


@click.command()
@sources
@target
def build(data: Path, content: Path, out: Path, work: Path, base_url: str | None) -> None:
    """Build the site; what stood before stays until the new site is whole."""
    try:
        report = build_site(make_site(data, content, base_url), out, work, base_url)
    except (InputError, BuildError, ExportError) as error:
        fail(error)
    click.echo(report.summary())
