"""`build`: make the site."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import click

from generator.builder.engines import DEFAULT, ENGINES
from generator.cli.common import fail
from generator.cli.options import SiteOrder, cluster_address, shared_inputs, sources, target
from generator.export.fault import ExportError
from generator.graph.program import FILES
from generator.graph.stamp import Stamp
from generator.render.clock import build_moment


@click.command()
@click.pass_obj
@sources
@target
@click.option(
    "--engine",
    type=click.Choice(list(ENGINES)),
    default=DEFAULT,
    show_default=True,
    help="What makes HTML of Markdown.",
)
@click.option(
    "--on",
    metavar="CLUSTER",
    callback=cluster_address,
    help="Where parts are built: tcp://HOST:PORT of a Dask scheduler, or local:N processes.",
)
def build(tell: Callable[[str], None] | None, /, **asked: Any) -> None:
    """Build the site; what stood before stays until the new site is whole.

    Where nothing has changed since the last build, nothing is done.
    """
    begun = time.monotonic()
    order = SiteOrder(**asked)
    stamp = Stamp.of(order.work, order.out)
    try:
        moment = build_moment(order.data).isoformat()
    except ExportError as error:
        fail(error)
    settings = [order.base_url, order.engine, moment]
    read = [order.data, order.content, *shared_inputs(order.data), *FILES]
    look = stamp.look(read, settings)
    if counts := stamp.stands(look):
        click.echo(f"{counts}, nothing changed, {time.monotonic() - begun:.1f} s")
        return
    # Only now, as loading all that makes a site takes longer than the look.
    from generator.cli.ahead import Ahead
    from generator.cli.site_build import built

    report = built(order, Ahead(order, tell, stamp.changed(look)).show if tell else None)
    stamp.enter(look, report.counts())
    click.echo(report.summary(time.monotonic() - begun))
