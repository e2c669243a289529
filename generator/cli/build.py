"""`build`: make the site."""

from __future__ import annotations

import time
from pathlib import Path

import click

from generator.builder.engines import DEFAULT, ENGINES
from generator.cli.common import fail
from generator.cli.options import PROGRAM, sources, target
from generator.export.fault import ExportError
from generator.graph.stamp import Stamp
from generator.load.site_settings import settings_file
from generator.render.clock import build_moment


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
    """Build the site; what stood before stays until the new site is whole.

    Where nothing has changed since the last build, nothing is done.
    """
    begun = time.monotonic()
    stamp = Stamp.of(work, out)
    try:
        moment = build_moment(data).isoformat()
    except ExportError as error:
        fail(error)
    own = [path for path in (settings_file(data),) if path.is_file()]
    look = stamp.look([data, content, *own, *PROGRAM], [base_url, engine, moment])
    if counts := stamp.stands(look):
        click.echo(f"{counts}, nothing changed, {time.monotonic() - begun:.1f} s")
        return
    # Only now, as loading all that makes a site takes longer than the look.
    from generator.cli.site_build import built

    report = built(data, content, out, work, base_url, engine)
    stamp.enter(look, report.counts())
    click.echo(report.summary())
